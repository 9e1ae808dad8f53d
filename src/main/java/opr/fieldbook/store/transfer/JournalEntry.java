package opr.fieldbook.store.transfer;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.log.ValueCoding;
import org.jspecify.annotations.Nullable;

/**
 * What a laptop notes for itself: a merge, or that the inspection was sent on, or that a receipt told what is here. Local;
 * never handed over.
 *
 * @param id     random
 * @param at     ISO 8601 with offset
 * @param by     the name of who did it
 * @param files  what was merged; empty where something was sent
 * @param first  the first row a merge added, or the number after the last row there was
 * @param last   the last row a merge added, or that was sent; less than first if nothing was added
 * @param copy   where the safety copy is, or was sent to; null if there is none
 * @param undone the merge was undone
 */
public record JournalEntry(
        String id,
        Kind kind,
        String at,
        String by,
        List<Line> files,
        long first,
        long last,
        @Nullable String copy,
        boolean undone) {

    static final Codec<JournalEntry> CODEC = Codec.group(JournalEntry.class);

    /** What was done. */
    public enum Kind {
        MERGED,
        SENT,
        /** A receipt was written. */
        TOLD
    }

    /**
     * One file that was merged.
     *
     * @param file       its name
     * @param mark       the digest that stands in it, by which it is known again
     * @param lastChange the time of the last change in it, ISO 8601; null if it has none
     * @param duplicates pairs of findings that may be one, with a finding new from it; none in a line of an earlier program
     */
    public record Line(
            String file,
            String mark,
            String author,
            String device,
            @Nullable String lastChange,
            int added,
            int same,
            int conflicts,
            int exhibits,
            int duplicates) {}

    public OffsetDateTime time() {
        return OffsetDateTime.parse(at);
    }

    /**
     * Whether the rows it stands for are known. A merge that brought only exhibits has none; after a damaged file was made whole
     * its rows have other numbers, and those of what was noted before can no longer be told.
     */
    public boolean hasRows() {
        return first <= last;
    }

    /** Changes it brought. */
    public int added() {
        return files.stream().mapToInt(Line::added).sum();
    }

    /** An entry as it is sealed, for a file whose rows have other numbers; what is not readable here stays as it is. */
    public static byte[] withoutRows(byte[] entry) {
        JournalEntry read = CODEC.read(ValueCoding.decode(entry));
        return read == null
                ? entry
                : ValueCoding.encode(CODEC.write(new JournalEntry(
                        read.id, read.kind, read.at, read.by, read.files, 1, 0, read.copy, read.undone)));
    }

    public JournalEntry undone(boolean now) {
        return new JournalEntry(id, kind, at, by, files, first, last, copy, now);
    }
}
