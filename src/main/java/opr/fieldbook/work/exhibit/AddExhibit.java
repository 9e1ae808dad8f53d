package opr.fieldbook.work.exhibit;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.exhibit.MediaTypeRules;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.exhibit.Original;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * Adds a file to an inspection: first its bytes are stored, sealed and on the disk, then the edit that names them goes to the
 * desk. The original stays where it is, unchanged. If the edit is refused, the stored bytes are swept later.
 */
public final class AddExhibit {

    private static final int LONGEST_NAME = 200;

    private final Sitting sitting;
    private final FileStore files;
    private final Executor threads;

    /** @param threads where the file is read and stored */
    public AddExhibit(Sitting sitting, FileStore files, Executor threads) {
        this.sitting = sitting;
        this.files = files;
        this.threads = threads;
    }

    /** What is said of the file; each may be null. */
    public record About(
            @Nullable String caption, @Nullable ConclusionId item, @Nullable String finding) {

        public static About item(ConclusionId item) {
            return new About(null, item, null);
        }
    }

    /** A file that is added. */
    public record Added(String id, Saved saved) {}

    /** Adds a file of the disk. The inspection stays open until it is done. */
    public CompletableFuture<Added> file(Path file, About about) {
        return sitting.hold(CompletableFuture.supplyAsync(() -> store(file, about), threads)
                .thenCompose(edit -> sitting.desk().submit(edit).thenApply(saved -> new Added(edit.id(), saved))));
    }

    private Edit.AddExhibit store(Path file, About about) {
        Original original = Original.of(file, files);
        String name = plainName(file);
        ExhibitStore.Added added = sitting.exhibits().add(original);
        String mediaType = MediaTypeRules.of(name, original.beginning(MediaTypeRules.BEGINNING));
        return new Edit.AddExhibit(
                added.id(),
                new Edit.ExhibitFile(name, mediaType, added.size(), added.sha256()),
                about.caption(),
                about.item(),
                about.finding());
    }

    /** The last part of the path, without what cannot be shown or written as a name elsewhere. */
    static String plainName(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
