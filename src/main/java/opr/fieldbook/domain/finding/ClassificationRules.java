package opr.fieldbook.domain.finding;

import static opr.fieldbook.domain.finding.FindingField.Judgment.NO;
import static opr.fieldbook.domain.finding.FindingField.Judgment.NOT_SURE;
import static opr.fieldbook.domain.finding.FindingField.Judgment.YES;

import opr.fieldbook.domain.protocol.FindingClass;
import org.jspecify.annotations.Nullable;

/**
 * From the plain questions to a class, with the reason and its source. The class is proposed, never forced: a person can set
 * another and says why.
 */
public final class ClassificationRules {

    /**
     * What the answers so far come to.
     *
     * @param findingClass the class, or null while a question that decides is open
     * @param reasonKey    text key of the reason, under {@code finding.reason}
     * @param source       where the rule is written
     */
    public record Outcome(@Nullable FindingClass findingClass, String reasonKey, String source) {}

    private static final String DEFINITIONS = "GAO-21-186, p. 31";
    private static final String BEST_PRACTICES = "GAO-21-186, p. 37";

    private ClassificationRules() {}

    /**
     * Decides by the questions in their order: does a written rule cover this, was it broken, does it make the program work
     * less well, and, if none of that, does it go beyond what is required and foster compliance.
     */
    public static Outcome decide(FindingField.Questions questions) {
        if (questions.rule() == null) {
            return new Outcome(null, "finding.reason.rule-open", DEFINITIONS);
        }
        if (questions.rule() == YES && questions.broken() == null) {
            return new Outcome(null, "finding.reason.broken-open", DEFINITIONS);
        }
        if (questions.rule() == YES && questions.broken() == YES) {
            return new Outcome(FindingClass.DEFICIENCY, "finding.reason.deficiency", DEFINITIONS);
        }
        if (questions.weaker() == null) {
            return new Outcome(null, "finding.reason.weaker-open", DEFINITIONS);
        }
        if (questions.weaker() == YES) {
            boolean unsure = questions.rule() == NOT_SURE
                    || (questions.rule() == YES && questions.broken() == NOT_SURE);
            return new Outcome(
                    FindingClass.AREA_OF_CONCERN,
                    unsure ? "finding.reason.concern-until-cited" : "finding.reason.concern",
                    DEFINITIONS);
        }
        if (questions.weaker() == NO && questions.fosters() == null) {
            return new Outcome(null, "finding.reason.fosters-open", BEST_PRACTICES);
        }
        if (questions.weaker() == NO && questions.fosters() == YES) {
            return new Outcome(FindingClass.BEST_PRACTICE, "finding.reason.best-practice", BEST_PRACTICES);
        }
        return new Outcome(FindingClass.WORKING_NOTE, "finding.reason.working-note", DEFINITIONS);
    }

    /** The answers that lead to a class, for a finding raised with its class already given. */
    public static FindingField.Questions answersFor(FindingClass findingClass) {
        return switch (findingClass) {
            case DEFICIENCY -> new FindingField.Questions(YES, YES, YES, null);
            case AREA_OF_CONCERN -> new FindingField.Questions(NO, null, YES, null);
            case BEST_PRACTICE -> new FindingField.Questions(NO, null, NO, YES);
            case WORKING_NOTE -> new FindingField.Questions(NO, null, NO, NO);
        };
    }
}
