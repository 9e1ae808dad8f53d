package opr.fieldbook.log;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a field can hold. Values are immutable, compare by content and have one canonical encoding ({@link ValueCoding}),
 * so that equal values give equal bytes on every machine.
 */
public sealed interface Value {

    /** No value: the field was cleared. */
    record Cleared() implements Value {}

    /** Text, as typed; half of a surrogate pair, which has no encoding, becomes the replacement character. */
    record Text(String text) implements Value {
        public Text {
            text = wellFormed(text);
        }

        private static String wellFormed(String text) {
            boolean broken = text.codePoints()
                    .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            if (!broken) {
                return text;
            }
            StringBuilder mended = new StringBuilder(text.length());
            text.codePoints()
                    .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                    .forEach(mended::appendCodePoint);
            return mended.toString();
        }
    }

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** Yes or no. */
    record Flag(boolean flag) implements Value {}

    /** Values in order. */
    record Listing(List<Value> items) implements Value {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A record of named members, written whole; members of a newer version are kept. */
    record Group(SortedMap<String, Value> members) implements Value {
        public Group {
            members = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        /** The member, or {@link Cleared} if there is none. */
        public Value get(String name) {
            return members.getOrDefault(name, CLEARED);
        }
    }

    /**
     * A value that only some may read: encrypted once more, under the inspection's identity key. What is inside is known to
     * no one here.
     *
     * @param sealed Base64
     */
    record Sealed(String sealed) implements Value {}

    /**
     * Several values with their authors, one of which is to be chosen: what stands again after a settlement was undone. The
     * field is in conflict, as it was before. Choices stand in the order of their change ids and hold no alternatives
     * themselves.
     */
    record Alternatives(List<Choice> choices) implements Value {
        public Alternatives {
            choices = choices.stream()
                    .sorted(Comparator.comparing(Choice::change))
                    .distinct()
                    .toList();
            if (choices.stream().anyMatch(choice -> choice.value() instanceof Alternatives)) {
                throw new IllegalArgumentException("Alternatives within alternatives");
            }
        }
    }

    /** A value that was struck: only the salted digest remains, so that the revision's id still verifies. */
    record Struck(String digest) implements Value {}

    Value CLEARED = new Cleared();

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Whole(number);
    }

    static Value of(boolean flag) {
        return new Flag(flag);
    }

    static Value of(List<Value> items) {
        return new Listing(items);
    }

    static Group group(Map<String, Value> members) {
        return new Group(new TreeMap<>(members));
    }

    /** True unless cleared or struck. */
    default boolean holds() {
        return !(this instanceof Cleared) && !(this instanceof Struck);
    }
}
