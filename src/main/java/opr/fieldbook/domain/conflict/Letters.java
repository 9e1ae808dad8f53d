package opr.fieldbook.domain.conflict;

import java.util.Locale;
import java.util.OptionalInt;

/** The letters by which the values of a conflict are chosen: a to z, then aa, ab and so on. */
public final class Letters {

    private static final int COUNT = 26;

    private Letters() {}

    /** The letter of a choice, counted from 0. */
    public static String of(int choice) {
        String last = String.valueOf((char) ('a' + choice % COUNT));
        return choice < COUNT ? last : of(choice / COUNT - 1) + last;
    }

    /** The choice of a letter, if the word is one; letter case does not matter. */
    public static OptionalInt choice(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || letters.length() > 2 || !letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * COUNT + (letter - 'a' + 1);
        }
        return OptionalInt.of(number - 1);
    }
}
