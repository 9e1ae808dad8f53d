package opr.fieldbook.domain.finding;

import java.util.Collection;
import java.util.Locale;
import opr.fieldbook.domain.protocol.FindingClass;

/** Numbers and working keys: F-01, BP-01, W-01, and with the author's letter A-F01, A-BP01, A-W01. */
public final class NumberSeries {

    private NumberSeries() {}

    /** The next free working key of an author. Keys of findings that are gone are never used again. */
    public static String nextKey(String letter, FindingClass findingClass, Collection<String> used) {
        String prefix = letter + "-" + findingClass.series();
        return prefix + twoDigits(next(prefix, used));
    }

    /** The next free number of a series. */
    public static String nextNumber(FindingClass findingClass, Collection<String> used) {
        String prefix = findingClass.series() + "-";
        return prefix + twoDigits(next(prefix, used));
    }

    /** Whether a working key belongs to the series of a class. */
    public static boolean isKeyOf(FindingClass findingClass, String key) {
        String name = key.substring(key.indexOf('-') + 1);
        String series = findingClass.series();
        return name.startsWith(series) && isCount(name.substring(series.length()));
    }

    /** Whether a number belongs to the series of a class. */
    public static boolean isNumberOf(FindingClass findingClass, String number) {
        return number.startsWith(findingClass.series() + "-");
    }

    private static int next(String prefix, Collection<String> used) {
        return 1
                + used.stream()
                        .filter(name -> name.startsWith(prefix) && isCount(name.substring(prefix.length())))
                        .mapToInt(NumberSeries::count)
                        .max()
                        .orElse(0);
    }

    /** The count at the end of a number or key, 0 if there is none. */
    static int count(String name) {
        int at = name.length();
        while (at > 0 && Character.isDigit(name.charAt(at - 1))) {
            at--;
        }
        return isCount(name.substring(at)) ? Integer.parseInt(name.substring(at)) : 0;
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(Character::isDigit);
    }

    private static String twoDigits(int count) {
        return String.format(Locale.ROOT, "%02d", count);
    }
}
