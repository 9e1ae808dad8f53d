package opr.fieldbook.log;

/** Names one entity of an inspection: what kind of thing it is and its id, which is never reused. */
public record EntityKey(String kind, String id) implements Comparable<EntityKey> {

    @Override
    public int compareTo(EntityKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** {@code kind:id}; kinds contain no colon. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads what {@link #toString} wrote. */
    public static EntityKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not an entity key");
        }
        return new EntityKey(text.substring(0, colon), text.substring(colon + 1));
    }
}
