package opr.fieldbook.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.Verification;
import opr.fieldbook.store.Verify;

/** Writes one backup: there must be room, the copy must open with its key and hold as many revisions as were copied. */
final class BackupCopy {

    /** What must stay free beside the copy. */
    private static final long SPARE = 4L << 20;

    private final Library library;
    private final FileStore files;

    BackupCopy(Library library, FileStore files) {
        this.library = library;
        this.files = files;
    }

    void write(String inspection, InspectionKey key, Path target) {
        Path source = library.inspectionPath(inspection);
        requireRoom(source, target);
        new AtomicFile(files).build(target, part -> {
            files.delete(part);
            long copied = SealedCopy.write(source, part, files);
            files.force(part);
            Verification checked = Verify.file(part, key);
            if (!checked.isGood() || checked.revisions() != copied) {
                throw Problem.refused("problem.backup-unverified", target);
            }
        });
    }

    private void requireRoom(Path source, Path target) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            long needed = sizeOf(source) + sizeOf(source.resolveSibling(source.getFileName() + "-wal")) + SPARE;
            long free = files.usableSpace(folder);
            if (free < needed) {
                throw Problem.refused("problem.backup-no-room", folder, mebibytes(needed), mebibytes(free));
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
