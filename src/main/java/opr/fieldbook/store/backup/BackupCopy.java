package opr.fieldbook.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Verification;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.transfer.ClosedFile;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.Pieces;
import opr.fieldbook.store.transfer.Sender;

/**
 * Writes one backup as {@code .part}: the sealed rows as they are, the library's slots, a manifest of this laptop. It gets
 * its name only once it opens with its key and holds as many revisions as were copied.
 */
final class BackupCopy {

    private final Library library;
    private final FileStore files;

    BackupCopy(Library library, FileStore files) {
        this.library = library;
        this.files = files;
    }

    void write(OpenInspection from, Path target, Instant at) {
        try {
            copy(from, target, at);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.DAMAGED) {
                // Where the inspection itself is damaged, that is what has to be said.
                from.file().revisions(revision -> {});
            }
            throw problem;
        }
    }

    private void copy(OpenInspection from, Path target, Instant at) {
        new AtomicFile(files).build(target, part -> {
            ClosedFile.Content content = new ClosedFile.Content(
                    from, true, library.slotsFor(from.id(), from.key()), Pieces.NONE);
            Manifest manifest = new ClosedFile(files).write(part, content, extent -> signed(from.id(), extent, at));
            Verification checked = Verify.file(part, from.key());
            if (!checked.isGood() || checked.revisions() != manifest.count()) {
                from.file().revisions(revision -> {});
                throw Problem.refused("problem.backup-unverified", target);
            }
        });
    }

    private ClosedFile.Signed signed(String inspection, ClosedFile.Extent extent, Instant at) {
        DeviceIdentity device = library.device();
        OwnerProfile owner = library.owner();
        Manifest manifest = new Manifest(
                Manifest.Purpose.BACKUP,
                Sender.of(device, owner.name(), owner.initials(), owner.role().name()),
                at.atZone(ZoneId.systemDefault()).toOffsetDateTime().toString(),
                extent.tips().stream().map(RevisionId::hex).toList(),
                extent.count(),
                List.of(),
                1,
                1,
                null);
        return ClosedFile.Signed.by(device, inspection, manifest);
    }
}
