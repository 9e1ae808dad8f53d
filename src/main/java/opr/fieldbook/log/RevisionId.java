package opr.fieldbook.log;

/** The identity of a revision: SHA-256 over its content, 64 lower-case hex digits. */
public record RevisionId(String hex) implements Comparable<RevisionId> {

    public RevisionId {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("Not a revision id");
        }
    }

    @Override
    public int compareTo(RevisionId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
