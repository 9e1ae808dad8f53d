package opr.fieldbook.ui.inspect.checklist;

import static opr.fieldbook.ui.inspect.Bench.inMain;
import static opr.fieldbook.ui.inspect.Bench.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.OnBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectModelTest extends OnBench {

    private InspectModel model;

    InspectModelTest() {
        super(folder -> Bench.jem(folder));
    }

    @BeforeEach
    void open() {
        model = new InspectModel(live, dialogs, places);
        model.attach();
    }

    @AfterEach
    void close() {
        model.detach();
    }

    private Result result(ConclusionId id) {
        ItemState item = model.item(id);
        return item == null ? null : item.result();
    }

    @Test
    void anInformationItemIsRecordedAndNeverNotMet() {
        model.answering().choose(item("J-I-01"), Result.NOT_MET);
        assertThat(result(item("J-I-01"))).isNull();
        model.answering().choose(item("J-I-01"), Result.MET);
        model.answering().choose(item("J-I-01"), Result.NOT_MET);
        assertThat(result(item("J-I-01"))).isEqualTo(Result.MET);
    }

    @Test
    void beginsAtTheFirstSectionAndItem() {
        assertThat(model.sectionProperty().get()).isEqualTo("JEM/TOUR/processing-area");
        assertThat(model.selectedProperty().get()).isEqualTo(inMain("J-T-01"));
        assertThat(model.treeProperty().get())
                .extracting(SectionLine::component)
                .containsExactly(Component.TOUR, Component.DOCUMENTS, Component.INTERVIEWS);
    }

    @Test
    void anAnswerIsWrittenAndCounted() {
        int asked = model.progress(false).asked();
        model.answering().choose(Result.MET);
        assertThat(result(inMain("J-T-01"))).isEqualTo(Result.MET);
        assertThat(model.progress(false).answered()).isEqualTo(1);
        assertThat(model.progress(false).asked()).isEqualTo(asked);
        assertThat(model.line().done()).isEqualTo(1);
    }

    @Test
    void choosingTheAnswerAgainTakesItBack() {
        model.answering().choose(Result.MET);
        model.answering().choose(Result.MET);
        assertThat(result(inMain("J-T-01"))).isNull();
    }

    @Test
    void anAnswerThatNeedsAReasonIsWrittenOnlyWithIt() {
        model.answering().choose(Result.NA);
        assertThat(result(inMain("J-T-01"))).isNull();
        assertThat(model.answering().askingProperty().get().result()).isEqualTo(Result.NA);
        model.answering().cancelReason();
        assertThat(result(inMain("J-T-01"))).isNull();
        model.answering().choose(Result.NOT_REVIEWED);
        model.answering().giveReason("  ");
        assertThat(result(inMain("J-T-01"))).isNull();
        model.answering().choose(Result.NOT_REVIEWED);
        model.answering().giveReason("Closed for repair.");
        assertThat(result(inMain("J-T-01"))).isEqualTo(Result.NOT_REVIEWED);
        assertThat(model.item(inMain("J-T-01")).answer().reason()).isEqualTo("Closed for repair.");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void anotherItemForgetsTheReasonThatWasAskedFor() {
        model.answering().choose(Result.NA);
        model.move(1);
        assertThat(model.answering().askingProperty().get()).isNull();
        assertThat(result(inMain("J-T-01"))).isNull();
    }

    @Test
    void anInformationItemIsNeverNotMet() {
        model.show(inMain("J-D-38"));
        model.answering().choose(Result.NOT_MET);
        assertThat(result(inMain("J-D-38"))).isNull();
        model.answering().choose(Result.MET);
        assertThat(result(inMain("J-D-38"))).isEqualTo(Result.MET);
    }

    @Test
    void filtersKeepTheChosenItemUntilAnotherIsChosen() {
        model.filterProperty().set(ItemFilter.UNANSWERED);
        model.answering().choose(Result.MET);
        assertThat(model.items()).contains(inMain("J-T-01"));
        assertThat(model.count(ItemFilter.UNANSWERED)).isEqualTo(7);
        model.move(1);
        model.filterProperty().set(ItemFilter.ALL);
        model.filterProperty().set(ItemFilter.UNANSWERED);
        assertThat(model.items()).doesNotContain(inMain("J-T-01")).hasSize(7);
    }

    @Test
    void theNextUnansweredGoesRoundOverSectionsAndLeavesInterviewsApart() {
        model.answering().choose(Result.MET);
        assertThat(model.nextUnanswered()).isTrue();
        assertThat(model.selectedProperty().get()).isEqualTo(inMain("J-T-02"));
        assertThat(model.previousUnanswered()).isTrue();
        assertThat(model.item(model.selectedProperty().get()).asked().component()).isEqualTo(Component.DOCUMENTS);
        assertThat(model.nextUnanswered()).isTrue();
        assertThat(model.selectedProperty().get()).isEqualTo(inMain("J-T-02"));
        model.show(item("J-I-01"));
        model.nextUnanswered();
        assertThat(model.selectedProperty().get()).isEqualTo(item("J-I-02"));
    }

    @Test
    void showGoesToAnotherSectionAndPastAFilter() {
        model.filterProperty().set(ItemFilter.FINDINGS);
        model.show(item("J-D-10"));
        assertThat(model.selectedProperty().get()).isEqualTo(item("J-D-10"));
        assertThat(model.filterProperty().get()).isEqualTo(ItemFilter.ALL);
        assertThat(model.items()).contains(item("J-D-10"));
    }

    @Test
    void theLastPlaceIsToldAndFoundAgain() {
        List<Summary.LastPlace> told = new ArrayList<>();
        model.onPlace(told::add);
        model.show(inMain("J-T-05"));
        Summary.LastPlace last = told.getLast();
        assertThat(last.section()).isEqualTo("Tour · Processing area");
        InspectModel again = new InspectModel(live, dialogs, places);
        again.resume(last);
        assertThat(again.selectedProperty().get()).isEqualTo(inMain("J-T-05"));
    }

    @Test
    void raisingOrOpeningAFindingGoesThroughPlaces() {
        model.show(inMain("J-T-03"));
        model.toFinding();
        assertThat(places.went).containsExactly("raise JEM/f1/J-T-03");
        live.submit(raise("f-1", "J-T-03"));
        model.toFinding();
        assertThat(places.went).containsExactly("raise JEM/f1/J-T-03", "finding f-1");
        assertThat(model.count(ItemFilter.FINDINGS)).isEqualTo(1);
    }

    private static Edit raise(String id, String item) {
        return new Edit.RaiseFinding(
                id,
                new FindingField.Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                inMain(item),
                Edit.FindingTexts.titled("Poster"),
                null);
    }

    @Test
    void anAnswerTurnedGoodOffersToWithdrawAndNeverDoesItSilently() {
        model.show(inMain("J-T-03"));
        model.answering().choose(Result.NOT_MET);
        live.submit(raise("f-1", "J-T-03"));
        model.answering().choose(Result.MET);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(model.item(inMain("J-T-03")).findings()).hasSize(1);
        model.answering().choose(Result.NOT_MET);
        dialogs.reason = "Put up while we were there.";
        model.answering().choose(Result.MET);
        assertThat(model.item(inMain("J-T-03")).findings()).isEmpty();
    }

    @Test
    void whileAnotherItemOfTheFindingIsNotMetNothingIsOffered() {
        live.submit(new Edit.ConcludeItem(inMain("J-T-02"), Result.NOT_MET, null));
        live.submit(new Edit.ConcludeItem(inMain("J-T-03"), Result.NOT_MET, null));
        live.submit(raise("f-1", "J-T-03"));
        live.submit(new Edit.LinkItem("f-1", inMain("J-T-02"), true));
        model.answering().choose(inMain("J-T-03"), Result.MET);
        assertThat(dialogs.asked).isEmpty();
    }

    @Test
    void oneRequirementOneFinding() {
        live.submit(new Edit.ConcludeItem(inMain("J-T-02"), Result.NOT_MET, null));
        live.submit(new Edit.ConcludeItem(inMain("J-T-03"), Result.NOT_MET, null));
        assertThat(model.count(ItemFilter.FINDING_MISSING)).isEqualTo(2);
        live.submit(raise("f-1", "J-T-03"));
        assertThat(model.count(ItemFilter.FINDING_MISSING)).isZero();
    }

    @Test
    void undoAndRedoGoThroughTheDeskAndARefusalIsSaid() {
        model.answering().undo();
        dialogs.problems.clear();
        model.answering().choose(Result.MET);
        model.show(item("J-D-10"));
        model.answering().undo();
        assertThat(result(inMain("J-T-01"))).isNull();
        assertThat(model.selectedProperty().get()).isEqualTo(inMain("J-T-01"));
        model.answering().redo();
        assertThat(result(inMain("J-T-01"))).isEqualTo(Result.MET);
        model.answering().redo();
        assertThat(dialogs.problems).hasSize(1);
    }

    @Test
    void laterIsMarkedAndFiltered() {
        model.answering().turnLater();
        assertThat(model.count(ItemFilter.LATER)).isEqualTo(1);
        model.answering().turnLater();
        assertThat(model.count(ItemFilter.LATER)).isZero();
    }

    @Test
    void oneCaseIsFollowedWithACodeChosenOnce() {
        model.sectionProperty().set("JEM/TOUR/one-case");
        assertThat(model.followsOneCase()).isTrue();
        model.oneCase().codeProperty().set("dio 3");
        ConclusionId first = model.items().getFirst();
        model.oneCase().tap(first, Result.MET);
        model.oneCase().tap(first, Result.NOT_MET);
        ItemState item = model.item(first);
        assertThat(item.observations()).hasSize(2);
        assertThat(item.observedMet()).isEqualTo(1);
        assertThat(item.observations().getFirst().seen())
                .isEqualTo(new ObservationField.Seen(Result.MET, null, ObservationField.Mode.LIVE, "DIO-03"));
        model.sectionProperty().set("JEM/TOUR/lobby");
        assertThat(model.followsOneCase()).isFalse();
    }
}
