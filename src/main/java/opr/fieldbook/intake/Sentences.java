package opr.fieldbook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Divides guidance into its sentences. */
final class Sentences {

    /** After a full stop that closes no abbreviation, before the next capital, quotation or digit. */
    private static final Pattern BREAK =
            Pattern.compile("(?<=[.!?][\"”)]?)(?<!\\b(?:U\\.S|No|pp?|v|Sec)\\.)\\s+(?=[\"“(¿¡]?[\\p{Lu}\\d¿¡])");

    private Sentences() {}

    static List<String> of(String text) {
        return Arrays.asList(BREAK.split(text));
    }
}
