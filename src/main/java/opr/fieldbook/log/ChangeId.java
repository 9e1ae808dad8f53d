package opr.fieldbook.log;

/**
 * The identity of one field change: its revision and its place in it, counted from 0. The order of change ids is the same
 * on every machine; it decides the letters of a conflict and nothing else.
 */
public record ChangeId(RevisionId revision, int index) implements Comparable<ChangeId> {

    public ChangeId {
        if (index < 0) {
            throw new IllegalArgumentException("Negative index");
        }
    }

    /** Reads {@code <64 hex>:<index>}. */
    public static ChangeId parse(String text) {
        int colon = text.indexOf(':');
        if (colon != 64) {
            throw new IllegalArgumentException("Not a change id");
        }
        return new ChangeId(new RevisionId(text.substring(0, 64)), Integer.parseInt(text.substring(65)));
    }

    @Override
    public int compareTo(ChangeId other) {
        int byRevision = revision.compareTo(other.revision);
        return byRevision != 0 ? byRevision : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return revision.hex() + ":" + index;
    }
}
