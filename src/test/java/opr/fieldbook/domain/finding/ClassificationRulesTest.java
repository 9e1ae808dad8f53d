package opr.fieldbook.domain.finding;

import static opr.fieldbook.domain.finding.FindingField.Judgment.NO;
import static opr.fieldbook.domain.finding.FindingField.Judgment.NOT_SURE;
import static opr.fieldbook.domain.finding.FindingField.Judgment.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.ClassificationRules.Outcome;
import opr.fieldbook.domain.finding.FindingField.Judgment;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.protocol.FindingClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationRulesTest {

    private static final List<Judgment> ANSWERS = Arrays.asList(null, YES, NO, NOT_SURE);

    /** The steps of the decision, one after the other. */
    @Test
    void theStepsLeadToTheClasses() {
        assertOutcome(null, "rule-open", null, YES, YES, YES);
        assertOutcome(null, "broken-open", YES, null, YES, YES);
        assertOutcome(FindingClass.DEFICIENCY, "deficiency", YES, YES, null, null);
        assertOutcome(FindingClass.DEFICIENCY, "deficiency", YES, YES, NO, YES);
        assertOutcome(null, "weaker-open", YES, NO, null, null);
        assertOutcome(null, "weaker-open", NO, null, null, YES);
        assertOutcome(FindingClass.AREA_OF_CONCERN, "concern", YES, NO, YES, null);
        assertOutcome(FindingClass.AREA_OF_CONCERN, "concern", NO, null, YES, null);
        assertOutcome(FindingClass.AREA_OF_CONCERN, "concern-until-cited", NOT_SURE, null, YES, null);
        assertOutcome(FindingClass.AREA_OF_CONCERN, "concern-until-cited", YES, NOT_SURE, YES, null);
        assertOutcome(null, "fosters-open", NO, null, NO, null);
        assertOutcome(FindingClass.BEST_PRACTICE, "best-practice", NO, null, NO, YES);
        assertOutcome(FindingClass.WORKING_NOTE, "working-note", NO, null, NO, NO);
        assertOutcome(FindingClass.WORKING_NOTE, "working-note", NO, null, NO, NOT_SURE);
        assertOutcome(FindingClass.WORKING_NOTE, "working-note", NO, null, NOT_SURE, YES);
    }

    @Test
    void onlyABrokenWrittenRuleMakesADeficiency() {
        assertThat(all())
                .hasSize(256)
                .allSatisfy(given -> assertThat(
                                ClassificationRules.decide(given).findingClass() == FindingClass.DEFICIENCY)
                        .isEqualTo(given.rule() == YES && given.broken() == YES));
    }

    @Test
    void aQuestionThatIsNotAskedDoesNotMatter() {
        all().forEach(ClassificationRulesTest::assertUnaskedDoesNotMatter);
    }

    private static void assertUnaskedDoesNotMatter(Questions given) {
        Outcome outcome = ClassificationRules.decide(given);
        if (given.rule() != YES) {
            ANSWERS.forEach(broken -> assertThat(ClassificationRules.decide(
                            new Questions(given.rule(), broken, given.weaker(), given.fosters())))
                    .isEqualTo(outcome));
        }
        if (given.weaker() != NO) {
            ANSWERS.forEach(fosters -> assertThat(ClassificationRules.decide(
                            new Questions(given.rule(), given.broken(), given.weaker(), fosters)))
                    .isEqualTo(outcome));
        }
    }

    @Test
    void everyOutcomeHasItsReasonInWordsAndItsSource() {
        assertThat(all()).extracting(ClassificationRules::decide).allSatisfy(outcome -> {
            assertThat(Text.of(outcome.reasonKey())).endsWith(".").doesNotContain("failed", "should");
            assertThat(outcome.source()).startsWith("GAO-21-186, p. 3");
            assertThat(outcome.findingClass() == null)
                    .isEqualTo(outcome.reasonKey().endsWith("-open"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theAnswersForAClassLeadToIt(FindingClass findingClass) {
        assertThat(ClassificationRules.decide(ClassificationRules.answersFor(findingClass)).findingClass())
                .isEqualTo(findingClass);
    }

    private static void assertOutcome(FindingClass expected, String reason, Judgment... answers) {
        Outcome outcome =
                ClassificationRules.decide(new Questions(answers[0], answers[1], answers[2], answers[3]));
        assertThat(outcome.findingClass()).isEqualTo(expected);
        assertThat(outcome.reasonKey()).isEqualTo("finding.reason." + reason);
    }

    private static List<Questions> all() {
        List<Questions> all = new ArrayList<>();
        for (Judgment rule : ANSWERS) {
            for (Judgment broken : ANSWERS) {
                for (Judgment weaker : ANSWERS) {
                    ANSWERS.forEach(fosters -> all.add(new Questions(rule, broken, weaker, fosters)));
                }
            }
        }
        return all;
    }
}
