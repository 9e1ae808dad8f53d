package opr.fieldbook.ui.unlock;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Locale;
import opr.fieldbook.base.Text;

/**
 * How good a passphrase is: long enough by the rule (four words, or fifteen characters), and how hard to guess. The guesses
 * are estimated by zxcvbn, which knows common words, names, dates, keyboard rows and repetitions; a rule on characters alone
 * would call "aaaaaaaaaaaaaaa" good.
 *
 * @param words      separated by blanks
 * @param characters all of them; blanks count
 * @param guesses    the power of ten of the guesses needed
 */
public record PassphraseStrength(int words, int characters, double guesses) {

    public static final PassphraseStrength NONE = new PassphraseStrength(0, 0, 0);

    private static final int WORDS = 4;
    private static final int CHARACTERS = 15;

    /** The estimate costs more than linearly; what comes after so many characters no longer matters. */
    private static final int MEASURED = 64;

    /** At ten thousand guesses a second: three hours, three years, three thousand years. */
    private static final double FAIR = 8;

    private static final double STRONG = 12;
    private static final double VERY_STRONG = 15;

    /** Costly the first time: the estimator reads its dictionaries. */
    public static PassphraseStrength of(CharSequence typed) {
        if (typed.isEmpty()) {
            return NONE;
        }
        CharSequence measured = typed.subSequence(0, Math.min(typed.length(), MEASURED));
        double guesses = new Zxcvbn().measure(measured).getGuessesLog10();
        return new PassphraseStrength(count(typed), typed.length(), guesses);
    }

    private static int count(CharSequence typed) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < typed.length(); i++) {
            boolean letter = !Character.isWhitespace(typed.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    boolean longEnough() {
        return words >= WORDS || characters >= CHARACTERS;
    }

    /** May be used. */
    public boolean isGood() {
        return longEnough() && guesses >= FAIR;
    }

    /** Zero to four, for the meter; never more than one while it is too short. */
    public int parts() {
        if (characters == 0) {
            return 0;
        }
        if (!isGood()) {
            return 1;
        }
        return guesses >= VERY_STRONG ? 4 : guesses >= STRONG ? 3 : 2;
    }

    /** One word for the meter. */
    public String word() {
        if (characters == 0) {
            return "";
        }
        if (!longEnough()) {
            return Text.of("unlock.strength.short");
        }
        return Text.of("unlock.strength." + parts());
    }

    /** Why. */
    public String reason() {
        if (characters == 0) {
            return "";
        }
        if (longEnough() && !isGood()) {
            return Text.of("unlock.strength.easy");
        }
        String counted = words == 1 ? Text.of("unlock.strength.one-word") : Text.of("unlock.strength.words", number());
        return Text.of("unlock.strength.reason", counted, characters);
    }

    private String number() {
        String key = "unlock.number." + words;
        String number = Text.has(key) ? Text.of(key) : String.valueOf(words);
        return number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1);
    }
}
