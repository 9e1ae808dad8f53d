package opr.fieldbook.log;

import java.util.List;

/**
 * One field given a value.
 *
 * @param key      the field
 * @param value    its new value
 * @param salt     32 hex digits, random; the value's digest is salted so that a struck value cannot be guessed back; the same
 *                 where the field has a value again that it had before; gone with a struck value
 * @param replaces the changes of this field that the author had seen and this one supersedes
 * @param seen     for a removal, and for keeping what another removed: the heads of every field of the entity that the author saw;
 *                 for removals put back what these saw; otherwise none
 */
public record FieldChange(FieldKey key, Value value, String salt, List<ChangeId> replaces, List<ChangeId> seen) {

    public FieldChange {
        salt = value instanceof Value.Struck ? "" : salt;
        replaces = List.copyOf(replaces);
        seen = List.copyOf(seen);
    }

    /** Only the digest of the value is left. */
    public boolean struck() {
        return value instanceof Value.Struck;
    }

    /** The change without its value and salt; only the digest of both stays. */
    FieldChange strike() {
        return new FieldChange(key, new Value.Struck(digest()), "", replaces, seen);
    }

    /** The salted digest of the value, 64 hex digits; of a struck value the one it kept. */
    public String digest() {
        return value instanceof Value.Struck struck ? struck.digest() : Digests.ofValue(salt, value);
    }
}
