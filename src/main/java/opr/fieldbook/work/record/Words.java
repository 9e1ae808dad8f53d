package opr.fieldbook.work.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.log.Value;

/** The words of a value that a person typed: texts, also inside records and lists, without the fixed words of choices. */
final class Words {

    private static final int SHORTEST = 3;

    private Words() {}

    static List<String> of(Value value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Value.Text(String text) && !text.isBlank()) {
            words.add(text.strip());
        } else if (value instanceof Value.Alternatives(var choices)) {
            choices.forEach(choice -> words.addAll(of(choice.value())));
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

    /** Within a record: not a fixed word such as {@code not-met}, a date or a key, and long enough to mean somebody. */
    private static boolean typed(String text) {
        String plain = text.strip();
        return plain.length() >= SHORTEST && !plain.matches("[a-z]+(-[a-z]+)*|[0-9T:.+-]+|[A-Z]{1,3}-[A-Z0-9-]+");
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
