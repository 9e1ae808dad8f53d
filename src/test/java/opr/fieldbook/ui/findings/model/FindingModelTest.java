package opr.fieldbook.ui.findings.model;

import static opr.fieldbook.domain.finding.FindingField.Judgment.NO;
import static opr.fieldbook.domain.finding.FindingField.Judgment.NOT_SURE;
import static opr.fieldbook.domain.finding.FindingField.Judgment.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import org.junit.jupiter.api.Test;

class FindingModelTest extends OnFinding {

    private static final Questions BROKEN = new Questions(YES, YES, null, null);
    private static final Questions WEAKER = new Questions(NO, null, YES, null);

    @Test
    void anItemBringsItsWordsAndTheClassIsOnlyOffered() {
        FindingModel model = raised("J-D-31");
        FindingView view = view(model);
        assertThat(view.finding().name()).isEqualTo("A-F01");
        assertThat(view.finding().findingClass()).isNull();
        assertThat(view.result().offer()).isEqualTo(FindingClass.DEFICIENCY);
        assertThat(view.citations()).hasSize(1);
        assertThat(view.links()).extracting(FindingView.Link::name).containsExactly("J-D-31");
        assertThat(view.finding().get(FindingField.VERIFICATION)).isEqualTo(Verification.DESK);
        model.takeOffer();
        assertThat(view(model).finding().get(FindingField.CLASSED))
                .isEqualTo(new Classed(FindingClass.DEFICIENCY, "D-INT", Party.LEA, null));
        assertThat(view(model).result().offer()).isNull();
    }

    @Test
    void theClassFollowsTheAnswersAndTakesTheCategoryAlong() {
        FindingModel model = raised("J-D-31");
        model.answer(new Questions(YES, null, null, null));
        assertThat(view(model).finding().findingClass()).isNull();
        model.answer(BROKEN);
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.DEFICIENCY);
        model.answer(WEAKER);
        assertThat(view(model).finding().get(FindingField.CLASSED))
                .isEqualTo(new Classed(FindingClass.AREA_OF_CONCERN, "A-INT", Party.LEA, null));
        model.answer(new Questions(NO, null, NO, null));
        assertThat(view(model).fourth()).isTrue();
        model.answer(new Questions(NO, null, NO, YES));
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.BEST_PRACTICE);
        assertThat(view(model).finding().name()).isEqualTo("A-BP01");
        assertThat(dialogs.asked).isEmpty();
    }

    @Test
    void anotherClassAsksAReasonAndStaysUntilTheAnswersChange() {
        FindingModel model = raised("J-D-31");
        model.answer(BROKEN);
        model.changeClass(FindingClass.AREA_OF_CONCERN);
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.DEFICIENCY);
        dialogs.reason = "The service was given.";
        model.changeClass(FindingClass.AREA_OF_CONCERN);
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.AREA_OF_CONCERN);
        assertThat(view(model).result().sentence()).contains("The service was given.", "Deficiency");
        assertThat(view(model).result().warning()).contains("written rule was broken");
        model.answer(new Questions(YES, YES, YES, null));
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.AREA_OF_CONCERN);
        model.answer(new Questions(NO, null, NO, NO));
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.WORKING_NOTE);
    }

    @Test
    void aNumberedFindingChangesItsClassOnlyWithAReason() {
        FindingModel model = raised("J-D-31");
        model.answer(BROKEN);
        live.submit(new Edit.NumberFindings());
        model.answer(WEAKER);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.DEFICIENCY);
        assertThat(view(model).questions()).isEqualTo(BROKEN);
        dialogs.reason = "Nothing written covers it.";
        model.answer(WEAKER);
        assertThat(view(model).finding().findingClass()).isEqualTo(FindingClass.AREA_OF_CONCERN);
    }

    @Test
    void oneStatementAloneIsQuestionedAsADeficiency() {
        FindingModel model = raised("J-I-25");
        assertThat(view(model).result().offer()).isEqualTo(FindingClass.AREA_OF_CONCERN);
        model.answer(BROKEN);
        assertThat(view(model).result().warning()).contains("alone is no violation");
    }

    @Test
    void anAreaOfConcernThatCitesIsQuestioned() {
        FindingModel model = raised("J-D-31");
        model.answer(WEAKER);
        assertThat(view(model).result().warning()).contains("cites a written source");
        model.citing().uncite(view(model).citations().getFirst().key());
        assertThat(view(model).result().warning()).isEmpty();
    }

    @Test
    void categoryAndPartyAlwaysFitEachOther() {
        FindingModel model = raised("J-D-31");
        model.answer(BROKEN);
        model.chooseParty(Party.ICE);
        assertThat(view(model).choices().category()).isNull();
        model.chooseCategory("D-I-TRN");
        model.chooseCategory("D-CMP");
        assertThat(view(model).choices().party()).isEqualTo(Party.LEA);
        assertThat(view(model).choices().parties()).doesNotContain(Party.JOINT);
        model.answer(WEAKER);
        model.chooseCategory("A-SEC");
        assertThat(view(model).choices().parties()).contains(Party.JOINT);
        model.chooseParty(Party.JOINT);
        assertThat(view(model).finding().party()).isEqualTo(Party.JOINT);
    }

    @Test
    void suspensionWaitsForTheClauseAndItsTimeLimit() {
        FindingModel model = raised("J-D-12");
        model.answer(BROKEN);
        assertThat(view(model).choices().note()).contains("time limit");
        assertThat(choice(model, "D-I-SUS").blocked()).isNotNull();
        model.chooseCategory("D-I-SUS");
        assertThat(view(model).choices().category()).isNull();
        model.citing().enterClause("ICE-13001.1", new ClauseField.Printed("5.3", "7", "Words", "2 business days"));
        assertThat(choice(model, "D-I-SUS").blocked()).isNull();
        model.chooseCategory("D-I-SUS");
        assertThat(view(model).choices().category()).isEqualTo("D-I-SUS");
    }

    @Test
    void theSecondOfTwoLinkedFindingsIsTheOtherPartys() {
        FindingModel model = raised("J-D-31");
        model.answer(BROKEN);
        model.write(FindingField.CONDITION, "In 7 of 27 files no interpreter is entered.");
        String first = model.id();
        model.raiseLinked();
        FindingView second = view(model);
        assertThat(second.finding().id()).isNotEqualTo(first);
        assertThat(second.finding().party()).isEqualTo(Party.ICE);
        assertThat(second.finding().text(FindingField.CONDITION)).startsWith("In 7 of 27");
        assertThat(second.finding().items()).hasSize(1);
        assertThat(second.links()).extracting(FindingView.Link::id).contains(first);
        assertThat(second.citations()).isEmpty();
    }

    @Test
    void saysWhatIsMissingBeforeItCanGoInTheReport() {
        FindingModel model = raised("J-D-31");
        model.answer(BROKEN);
        model.citing().uncite(view(model).citations().getFirst().key());
        assertThat(open(model)).anyMatch(words -> words.contains("no citation") && words.contains("cannot be final"));
        model.answer(WEAKER);
        assertThat(open(model)).anyMatch(words -> words.contains("why it matters") && words.contains("cannot be final"));
        model.write(FindingField.EFFECT, "The file cannot show it.");
        model.write(FindingField.CONDITION, "In 7 of 27 files nothing is entered.");
        assertThat(view(model).ready()).isTrue();
    }

    @Test
    void aDraftIsDeletedAndANumberedFindingWithdrawn() {
        FindingModel model = raised("J-D-31");
        model.answer(BROKEN);
        live.submit(new Edit.NumberFindings());
        dialogs.reason = "Another inspector has it.";
        model.remove();
        assertThat(view(model).finding().withdrawn()).isTrue();
        model.bringBack();
        assertThat(view(model).finding().withdrawn()).isFalse();
        FindingModel draft = raised("J-T-03");
        boolean[] closed = {false};
        draft.onClose(() -> closed[0] = true);
        draft.remove();
        assertThat(closed[0]).isTrue();
        assertThat(draft.viewProperty().get()).isNull();
    }

    @Test
    void goesThroughTheFindingsInOrder() {
        FindingModel first = raised("J-D-31");
        String second = raised("J-T-03").id();
        assertThat(view(first).position()).isEqualTo(new FindingView.Position(1, 2));
        assertThat(first.previous()).isFalse();
        assertThat(first.next()).isTrue();
        assertThat(first.id()).isEqualTo(second);
        boolean[] closed = {false};
        first.onClose(() -> closed[0] = true);
        first.saveAndNext();
        assertThat(closed[0]).isTrue();
    }

    @Test
    void correctionsAreKept() {
        FindingModel model = raised("J-D-31");
        FindingField.Corrected corrected = new FindingField.Corrected("Poster hung", null, "IA", "seen");
        model.correct(model.id(), corrected);
        model.correct(model.id(), corrected);
        assertThat(view(model).finding().get(FindingField.CORRECTED)).isEqualTo(corrected);
    }

    @Test
    void aQuestionThatIsUnsureStaysAConcernUntilCited() {
        FindingModel model = raised("J-D-31");
        model.answer(new Questions(NOT_SURE, null, YES, null));
        assertThat(view(model).result().sentence()).contains("only if a written policy is cited", "GAO-21-186");
    }

    private static FindingView.CategoryChoice choice(FindingModel model, String code) {
        return view(model).choices().categories().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> open(FindingModel model) {
        return view(model).checks().stream()
                .filter(check -> !check.met())
                .map(FindingView.Check::words)
                .toList();
    }
}
