package opr.fieldbook.work.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.store.transfer.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A merge as the journal of this laptop tells it.
 *
 * @param by     who merged
 * @param copy   where the safety copy was made; null if there is none
 * @param copyGone it is no longer there: a strike made the backups anew. Not said of a folder that cannot be reached now
 * @param undone it was undone
 * @param rows   what it brought is known here, so that it can be told and undone: not of one that brought only exhibits, nor
 *               of one before a damaged file was made whole
 */
public record PastMerge(
        String id,
        OffsetDateTime at,
        String by,
        List<Line> files,
        @Nullable String copy,
        boolean copyGone,
        boolean undone,
        boolean rows) {

    /**
     * One file of it.
     *
     * @param file       its name
     * @param device     whose laptop made it
     * @param lastChange null if there is no change in it
     */
    public record Line(
            String file,
            String author,
            String device,
            @Nullable OffsetDateTime lastChange,
            int added,
            int same,
            int conflicts,
            int exhibits,
            int duplicates) {}

    /** As it stands in the journal, and whether the copy is still there: looks at the disk, so never on the FX thread. */
    public static PastMerge of(JournalEntry entry) {
        return new PastMerge(
                entry.id(),
                entry.time(),
                entry.by(),
                entry.files().stream().map(PastMerge::line).toList(),
                entry.copy(),
                isGone(entry.copy()),
                entry.undone(),
                entry.hasRows());
    }

    private static boolean isGone(@Nullable String copy) {
        Path file = copy == null ? null : Path.of(copy);
        Path folder = file == null ? null : file.getParent();
        return file != null && folder != null && Files.isDirectory(folder) && !Files.exists(file);
    }

    private static Line line(JournalEntry.Line line) {
        String lastChange = line.lastChange();
        return new Line(
                line.file(),
                line.author(),
                line.device(),
                lastChange == null ? null : OffsetDateTime.parse(lastChange),
                line.added(),
                line.same(),
                line.conflicts(),
                line.exhibits(),
                line.duplicates());
    }

    public int added() {
        return files.stream().mapToInt(Line::added).sum();
    }

    public int conflicts() {
        return files.stream().mapToInt(Line::conflicts).sum();
    }
}
