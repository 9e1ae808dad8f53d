package opr.fieldbook.domain.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that stands for a person: a prefix of letters and a number of at least two digits, written one way only, so that
 * {@code dio 3} and {@code DIO-03} are the same person on every laptop.
 */
public record PersonCode(String text) {

    private static final String DETAINEE = "DET";
    private static final Pattern FORM = Pattern.compile("([A-Z]{2,5})[- ]?([A-Z]?)0*([0-9]{1,5})");

    /** Reads a code in any way of writing it; empty if it is none. */
    public static Optional<PersonCode> of(String written) {
        Matcher matcher = FORM.matcher(written.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new PersonCode(matcher.group(1)
                        + "-"
                        + matcher.group(2)
                        + String.format(Locale.ROOT, "%02d", Integer.parseInt(matcher.group(3)))))
                : Optional.empty();
    }

    /** Detainees have a code, a role and a language, and never a name here. */
    public boolean detainee() {
        return text.startsWith(DETAINEE + "-");
    }

    @Override
    public String toString() {
        return text;
    }
}
