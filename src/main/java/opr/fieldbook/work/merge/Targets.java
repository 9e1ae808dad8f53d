package opr.fieldbook.work.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.transfer.ClosedFile;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;

/**
 * The names a hand-over is written under, and what stands there before: a file of this laptop may be replaced by a newer one,
 * a file of somebody else may be the only copy of that person's work.
 */
record Targets(FileStore files, Library library, String inspection, InspectionKey key) {

    /** Refuses names under which something stands that this laptop did not write for this inspection. */
    void refuseOthers(Path target, int volumes) {
        for (int volume = 1; volume <= volumes; volume++) {
            Path file = Volumes.file(target, volume);
            if (files.exists(file) && !isOwn(file)) {
                throw Problem.refused("problem.send-exists", file);
            }
        }
    }

    /** Whether a file was written here; one that cannot be read is not. */
    private boolean isOwn(Path file) {
        try {
            Manifest manifest = Incoming.manifestOf(file, inspection, key);
            return manifest != null && library.devices().containsKey(manifest.sender().device());
        } catch (Problem notOurs) {
            return false;
        }
    }

    /** Refuses to begin where not all volumes together have room. What they replace is free again only afterwards. */
    void checkRoom(Path target, Volumes volumes, long revisions) {
        ClosedFile.requireRoom(files, target, volumes.count(), volumes.bytes() + volumes.count() * revisions);
    }

    /** Removes volumes of an earlier, larger hand-over that would look like a part of this one. */
    List<Path> removeLeftOver(Path target, int volumes) {
        List<Path> removed = new ArrayList<>();
        for (int volume = volumes + 1; ; volume++) {
            Path file = Volumes.file(target, volume);
            if (!files.exists(file) || !isOwn(file)) {
                return removed;
            }
            try {
                files.delete(file);
                removed.add(file);
            } catch (IOException e) {
                throw DiskProblems.of(e, file);
            }
        }
    }
}
