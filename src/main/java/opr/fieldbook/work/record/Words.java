package opr.fieldbook.work.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Value;

/**
 * The words of a value that a person typed: texts, also inside records and lists, without the fixed words of choices and what
 * the program itself made, as digests, keys and ids.
 */
final class Words {

    private static final int SHORTEST = 3;

    /** A digest, an id, a key in Base64: long, without a space, and not of letters alone as a long word may be. */
    private static final Pattern MADE =
            Pattern.compile("[0-9a-f]{24,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.*[0-9+/=])[A-Za-z0-9+/]{40,}={0,2}");

    private Words() {}

    static List<String> of(FieldKey field, Value value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Value.Text(String text)) {
            if (!text.isBlank() && !made(text.strip()) && !fixed(field)) {
                words.add(text.strip());
            }
        } else if (value instanceof Value.Alternatives(var choices)) {
            choices.forEach(choice -> words.addAll(of(field, choice.value())));
        } else {
            collect(value, words);
        }
        return words;
    }

    private static void collect(Value value, List<String> words) {
        switch (value) {
            case Value.Text(String text) -> {
                if (typed(text)) {
                    words.add(text.strip());
                }
            }
            case Value.Listing(List<Value> items) -> items.forEach(item -> collect(item, words));
            case Value.Group group -> group.members().values().forEach(member -> collect(member, words));
            case Value.Alternatives ignored -> {}
            case Value.Cleared ignored -> {}
            case Value.Whole ignored -> {}
            case Value.Flag ignored -> {}
            case Value.Struck ignored -> {}
            case Value.Sealed ignored -> {}
        }
    }

    private static boolean made(String text) {
        return MADE.matcher(text).matches();
    }

    /** Whether the field holds one of a few words, or a time. */
    private static boolean fixed(FieldKey key) {
        return Inventory.find(key.entity().kind(), key.field())
                .map(Field::codec)
                .filter(codec -> !codec.constants().isEmpty() || codec == Codec.DATE || codec == Codec.TIME)
                .isPresent();
    }

    /** Within a record: not a fixed word such as {@code not-met}, a date or a key, and long enough to mean somebody. */
    private static boolean typed(String text) {
        String plain = text.strip();
        return plain.length() >= SHORTEST && !made(plain) && !plain.matches("[a-z]+(-[a-z]+)*|[0-9T:.+-]+|[A-Z]{1,3}-[A-Z0-9-]+");
    }

    static boolean holdsOne(byte[] text, Collection<String> words) {
        String plain = new String(text, StandardCharsets.UTF_8);
        return words.stream().anyMatch(word -> holds(plain, word));
    }

    /** Whether one of the two holds the other. */
    static boolean overlap(String one, String other) {
        return holds(one, other) || holds(other, one);
    }

    /** Whether the word or words stand in the text, not as part of a longer word; letter case does not matter. */
    static boolean holds(String text, String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String plain = text.toLowerCase(Locale.ROOT);
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(plain.codePointBefore(at));
            boolean ends = end == plain.length() || !Character.isLetterOrDigit(plain.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
