package opr.fieldbook.cli.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.WordConverter;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.ClassificationRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The fields of a finding by the names the command line gives them, each with the edit that changes it. */
final class FindingFields {

    private static final Map<String, Field<String>> TEXTS = Map.of(
            "title", FindingField.TITLE,
            "condition", FindingField.CONDITION,
            "criteria", FindingField.CRITERIA,
            "cause", FindingField.CAUSE,
            "effect", FindingField.EFFECT,
            "evidence", FindingField.EVIDENCE);

    private static final String ALL = "title, condition, criteria, cause, effect, evidence, citation, class, category,"
            + " party, verification, corrected, withdrawn";

    private final Finding finding;
    private final Inspection inspection;
    private final Details details;
    private final List<String> warnings;

    /** What goes with some of the fields. */
    static final class Details {

        @Option(names = "--reason", paramLabel = "TEXT", description = "With class: why it is changed.")
        @Nullable String reason;

        @Option(names = "--date", paramLabel = "DATE", description = "With corrected: when.")
        @Nullable LocalDate date;

        @Option(names = "--verified-by", paramLabel = "TEXT", description = "With corrected: who saw it, by title.")
        @Nullable String verifiedBy;

        @Option(names = "--how", paramLabel = "TEXT", description = "With corrected: how it was seen.")
        @Nullable String how;
    }

    FindingFields(Finding finding, Inspection inspection, Details details, List<String> warnings) {
        this.finding = finding;
        this.inspection = inspection;
        this.details = details;
        this.warnings = warnings;
    }

    /** The edit that gives the field this value; empty clears it. */
    Edit edit(String field, String value) {
        String name = field.toLowerCase(Locale.ROOT);
        boolean clear = value.isEmpty();
        String id = finding.id();
        Field<String> text = TEXTS.get(name);
        if (text != null) {
            return new Edit.WriteFinding(id, text, value);
        }
        return switch (name) {
            case "citation" -> new Edit.CiteFinding(id, clear ? null : cited(value));
            case "class" -> reclassify(value);
            case "category" -> classify(clear ? null : value, finding.party());
            case "party" -> classify(finding.category(), clear ? null : word(Party.class, value));
            case "verification" -> new Edit.VerifyFinding(id, clear ? null : word(Verification.class, value));
            case "corrected" -> new Edit.CorrectFinding(id, clear ? null : corrected(value));
            case "withdrawn" -> new Edit.WithdrawFinding(id, clear ? null : value);
            default -> throw WrongUsage.of("cli.usage.no-field", field, ALL);
        };
    }

    /** Another source loses the text that was printed of the one before. */
    private FindingField.Cited cited(String key) {
        FindingField.Cited before = finding.get(FindingField.CITED);
        boolean same = before != null && before.key().equalsIgnoreCase(key);
        return new FindingField.Cited(key, same ? before.text() : null);
    }

    private Edit reclassify(String value) {
        if (value.isEmpty()) {
            throw Problem.refused("problem.class-needed", finding.name());
        }
        FindingClass next = word(FindingClass.class, value);
        String reason = details.reason;
        boolean changes = finding.findingClass() != next;
        if (changes && (reason == null || reason.isBlank())) {
            throw Problem.refused("problem.class-reason", finding.name());
        }
        String category = fitting(next);
        if (category == null && finding.category() != null) {
            warnings.add(Text.of("cli.warning.category-dropped", finding.category(), Text.of("word.class." + Codec.key(next))));
        }
        Party party = next == FindingClass.DEFICIENCY && finding.party() == Party.JOINT ? null : finding.party();
        return new Edit.ClassifyFinding(
                finding.id(),
                changes ? ClassificationRules.answersFor(next) : questions(),
                new FindingField.Classed(next, category, party, changes ? reason : reasonBefore()));
    }

    /** The category it has, if it can stand with another class. */
    private @Nullable String fitting(FindingClass next) {
        String code = finding.category();
        if (code == null || !next.counted()) {
            return code;
        }
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.category(code).stream())
                .filter(category -> category.findingClass() == next)
                .map(Category::code)
                .findFirst()
                .orElse(null);
    }

    private Edit classify(@Nullable String category, @Nullable Party party) {
        FindingClass present = finding.findingClass();
        if (present == null) {
            throw Problem.refused("problem.class-needed", finding.name());
        }
        return new Edit.ClassifyFinding(
                finding.id(), questions(), new FindingField.Classed(present, category, party, reasonBefore()));
    }

    private FindingField.Questions questions() {
        return Objects.requireNonNullElse(finding.get(FindingField.QUESTIONS), FindingField.Questions.OPEN);
    }

    private @Nullable String reasonBefore() {
        FindingField.Classed classed = finding.get(FindingField.CLASSED);
        return classed == null ? null : classed.reason();
    }

    private FindingField.Corrected corrected(String what) {
        return new FindingField.Corrected(what, details.date, details.verifiedBy, details.how);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String value) {
        E constant = Codec.constant(type, value.toLowerCase(Locale.ROOT));
        if (constant == null) {
            throw Problem.refused("problem.value-not-one-of", value, WordConverter.words(type));
        }
        return constant;
    }
}
