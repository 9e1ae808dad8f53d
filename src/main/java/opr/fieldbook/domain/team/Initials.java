package opr.fieldbook.domain.team;

import java.util.Locale;

/** Initials proposed for a name: at most three, the first letters of its first two words and of its last. */
public final class Initials {

    private static final int LONGEST = 3;

    private Initials() {}

    /** @return empty where no word begins with a letter or digit */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.strip().split("[\\s.-]+")) {
            if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
                out.appendCodePoint(word.codePointAt(0));
            }
        }
        String all = out.toString().toUpperCase(Locale.ROOT);
        int letters = all.codePointCount(0, all.length());
        if (letters <= LONGEST) {
            return all;
        }
        return all.substring(0, all.offsetByCodePoints(0, LONGEST - 1))
                + all.substring(all.offsetByCodePoints(0, letters - 1));
    }
}
