package opr.fieldbook.domain.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Field;

/** The house style of a finding's texts: neutral, exact, without names and without a remedy. Hints never block. */
public final class StyleRules {

    /** What a hint is about; the words stand under {@code finding.style.<key>}. */
    public enum Kind {
        /** OPR finds, ERO mends. */
        REMEDY,
        FAILED,
        VIOLATOR,
        ALIEN,
        NAME,
        A_NUMBER,
        ACRONYM,
        /** A condition without a number. */
        COUNT,
        /** Something is still to be filled in. */
        GAP
    }

    /**
     * One hint.
     *
     * @param word the word it is about, empty where it is about what is missing
     */
    public record Hint(Kind kind, String word) {}

    private static final Pattern REMEDY =
            Pattern.compile("\\b(should|recommend\\w*|must|ought to|needs? to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILED = Pattern.compile("\\bfail(ed|s|ure|ures)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIOLATOR =
            Pattern.compile("\\b(violators?|offenders?|guilty)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALIEN = Pattern.compile("(?<!of )(?<!Inadmissible )\\b[Aa]liens?\\b|\\baliens?\\b");
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:Mr|Ms|Mrs|Dr|Sgt|Lt|Cpl|Capt)\\.? \\p{Lu}\\p{L}+|\\b(?:Deputy|Sergeant|Lieutenant|Corporal) \\p{Lu}\\p{Ll}+");
    private static final Pattern A_NUMBER = Pattern.compile("\\bA[- ]?(?:\\d{8,9}|\\d{3}[- ]\\d{3}[- ]\\d{3})\\b");
    private static final Pattern ACRONYM = Pattern.compile("(?<![-\\w(/.])\\p{Lu}{3,6}(?![-\\w.])");
    private static final Pattern DEFINED = Pattern.compile("\\((\\p{Lu}{2,6})s?\\)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String ACRONYM_KEY = "report.acronym.";

    /** Short forms that nobody needs explained, beside those the report explains itself. */
    private static final Set<String> PLAIN = Set.of("USC", "CFR", "GAO", "DHS", "SOP", "CAP", "PDF", "USA");

    private StyleRules() {}

    /** The hints for one text of a finding, at most one of each kind, in the order of {@link Kind}. */
    public static List<Hint> hints(Field<String> field, String text) {
        List<Hint> hints = new ArrayList<>();
        if (text.isBlank()) {
            return hints;
        }
        if (!field.equals(FindingField.CRITERIA)) {
            first(hints, Kind.REMEDY, REMEDY, text);
        }
        first(hints, Kind.FAILED, FAILED, text);
        first(hints, Kind.VIOLATOR, VIOLATOR, text);
        first(hints, Kind.ALIEN, ALIEN, text);
        first(hints, Kind.NAME, NAME, text);
        first(hints, Kind.A_NUMBER, A_NUMBER, text);
        acronym(hints, text);
        if (text.contains(RaiseRules.GAP)) {
            hints.add(new Hint(Kind.GAP, ""));
        } else if (field.equals(FindingField.CONDITION) && !DIGIT.matcher(text).find()) {
            hints.add(new Hint(Kind.COUNT, ""));
        }
        return hints;
    }

    /** The acronyms the report explains in its appendix. */
    static Set<String> explained() {
        return Text.keys().stream()
                .filter(key -> key.startsWith(ACRONYM_KEY) && !key.endsWith(".text"))
                .map(Text::of)
                .collect(Collectors.toSet());
    }

    private static void first(List<Hint> hints, Kind kind, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            hints.add(new Hint(kind, matcher.group()));
        }
    }

    private static void acronym(List<Hint> hints, String text) {
        Set<String> known = new LinkedHashSet<>(PLAIN);
        known.addAll(explained());
        DEFINED.matcher(text).results().forEach(found -> known.add(found.group(1)));
        ACRONYM.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !known.contains(word))
                .findFirst()
                .ifPresent(word -> hints.add(new Hint(Kind.ACRONYM, word)));
    }
}
