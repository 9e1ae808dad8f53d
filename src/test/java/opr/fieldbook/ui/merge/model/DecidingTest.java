package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import opr.fieldbook.domain.conflict.WordDiffRules.Piece;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.model.Settling.Chosen;
import opr.fieldbook.ui.settle.Side;
import opr.fieldbook.work.merge.Crew;
import org.junit.jupiter.api.Test;

/** What differs is settled one by one, and findings raised twice are combined or kept apart. */
class DecidingTest extends OnMergeDesk {

    @Test
    void afterMergingWhatDiffersIsShownAndSettledOneByOne() {
        mergeBoth();
        assertThat(model.stepProperty().get()).isEqualTo(MergeStep.CONFLICTS);
        assertThat(model.assurance()).contains("safety copy kept").contains("All 3 notes of B and C");
        assertThat(model.lastCopy()).exists();
        assertThat(model.changedProperty().get()).isNotEmpty();
        assertThat(model.viewProperty().get().open()).isEqualTo(5);
        assertThat(model.files()).extracting(FileLine::words).containsExactly("Open here", "2 left to settle", "3 left to settle");

        ConflictView condition = conflict("A-F01", "Condition");
        assertThat(Objects.requireNonNull(condition.base()).words()).isEqualTo(MergeSample.BEFORE);
        assertThat(condition.sides()).extracting(Side::letter).containsExactly("A", "C");
        assertThat(condition.sides().getFirst().here()).isTrue();
        assertThat(condition.sides().get(1).pieces())
                .filteredOn(Piece::marked)
                .extracting(Piece::text)
                .containsExactly("and could not show the last referral");
        assertThat(condition.sub()).isEqualTo("A and C differ");
        assertThat(conflict("J-T-02", "Answer").sub()).isEqualTo("A: Met · B: Not met");

        settle("J-T-02", "Answer", new Chosen.Keep(1));
        assertThat(conflict("J-T-02", "Answer").sub()).isEqualTo("Kept B: Not met");
        assertThat(live.inspection().asked(sample.lead().item("J-T-02")).orElseThrow().answer(live.state()).result())
                .isEqualTo(Result.NOT_MET);
        assertThat(model.viewProperty().get().settled()).isEqualTo(1);
        assertThat(model.files().get(1).words()).isEqualTo("1 left to settle");

        model.deciding().choose(condition.id());
        model.deciding().settling().choose(new Chosen.Both());
        String both = model.deciding().settling().words();
        assertThat(both).contains(MergeSample.OF_A).contains(MergeSample.OF_C);
        model.deciding().settle();
        assertThat(Finding.find(live.state(), "steps").orElseThrow().text(FindingField.CONDITION)).isEqualTo(both);
        settle("Inspection", "Days on site", new Chosen.Keep(0));
        settle("A-F02", "Type, category and party", new Chosen.Keep(0));
        model.deciding().choose(conflict("J-D-08", "Answer").id());
        Settling settling = model.deciding().settling();
        settling.choose(new Chosen.New());
        assertThat(settling.whyNotProperty().get()).contains("answer");
        settling.resultProperty().set(Result.NA);
        assertThat(settling.whyNotProperty().get()).contains("text");
        settling.textProperty().set("No officer was due");
        model.deciding().settle();
        assertThat(conflict("J-D-08", "Answer").sub()).isEqualTo("New: N/A: No officer was due");
        assertThat(Conflict.all(live.state())).isEmpty();
        assertThat(model.files()).extracting(FileLine::words).containsExactly("Open here", "All settled", "All settled");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void theLastChoiceIsTakenBackAndAnAllBeforeTheVisitStays() {
        mergeBoth();
        settle("J-T-02", "Answer", new Chosen.Keep(0));
        assertThat(model.viewProperty().get().open()).isEqualTo(4);
        model.deciding().takeBack();
        assertThat(model.viewProperty().get().open()).isEqualTo(5);
        assertThat(Objects.requireNonNull(model.deciding().settling().conflictProperty().get()).where()).isEqualTo("J-T-02");
        model.deciding().takeBack();
        assertThat(model.runProperty().get()).isInstanceOf(RunState.Failed.class);
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aNewTextBeginsWithWhatWasChosenAndIsKeptWhileLookingElsewhere() {
        mergeBoth();
        model.deciding().choose(conflict("A-F01", "Condition").id());
        Settling settling = model.deciding().settling();
        settling.choose(new Chosen.Keep(1));
        settling.choose(new Chosen.New());
        assertThat(settling.textProperty().get()).isEqualTo(MergeSample.OF_C);
        settling.textProperty().set("My own words");
        model.deciding().keepDraft();
        model.deciding().move(1);
        assertThat(settling.chosenProperty().get()).isNull();
        model.deciding().move(-1);
        assertThat(settling.textProperty().get()).isEqualTo("My own words");
        model.detach();
        MergeModel later = model();
        later.attach();
        later.deciding().choose(conflict("A-F01", "Condition").id());
        assertThat(later.stepProperty().get()).isEqualTo(MergeStep.CONFLICTS);
        assertThat(later.deciding().settling().textProperty().get()).isEqualTo("My own words");
        later.deciding().settle();
        assertThat(Finding.find(live.state(), "steps").orElseThrow().text(FindingField.CONDITION)).isEqualTo("My own words");
    }

    @Test
    void whatIsLeftForLaterLeavesTheWayOnAndTheStepOpen() {
        mergeBoth();
        assertThat(model.afterConflicts()).isEqualTo(MergeStep.DUPLICATES);
        model.goTo(model.afterConflicts());
        assertThat(model.viewProperty().get().left()).containsExactly(1, 2);
        model.deciding().apart(model.viewProperty().get().pairs().getFirst());
        assertThat(model.afterConflicts()).isEqualTo(MergeStep.RECEIPTS);
        assertThat(model.stepProperty().get()).isEqualTo(MergeStep.DUPLICATES);
        assertThat(model.viewProperty().get().left()).containsExactly(1);
        assertThat(model.viewProperty().get().open()).isEqualTo(5);
    }

    @Test
    void aRemovalThatMetAChangeIsCountedShownAndDecided() {
        model.add(List.of(sample.fromB()));
        model.merge();
        Crew.Laptop c = sample.crew().laptop(2);
        c.submit(new Edit.WriteFinding("claims", FindingField.CONDITION, "3 of 4 officers did not name the office."));
        sample.lead().submit(new Edit.DeleteFinding("claims"));
        model.add(List.of(sample.crew().send(c)));
        model.merge();
        MergeView view = model.viewProperty().get();
        assertThat(view.removed()).singleElement().satisfies(one -> assertThat(one.thing().id()).isEqualTo("claims"));
        assertThat(view.open()).isEqualTo(view.conflicts().size() - view.settled() + 1);
        assertThat(model.runProperty().get())
                .isInstanceOfSatisfying(RunState.Done.class, said -> assertThat(said.rest()).contains("to be decided: 1"));
        model.deciding().decide(view.removed().getFirst(), true);
        assertThat(model.viewProperty().get().removed()).isEmpty();
        assertThat(Finding.all(live.state())).extracting(Finding::id).doesNotContain("claims");
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void afterAFurtherMergeTheCountsAgreeAndTheFirstIsShown() {
        model.add(List.of(sample.fromC()));
        model.merge();
        model.deciding().choose(conflict("Inspection", "Days on site").id());
        Crew.Laptop c = sample.crew().laptop(2);
        c.answer("J-T-02", Result.NOT_MET);
        sample.lead().answer("J-T-02", Result.MET);
        model.add(List.of(sample.crew().send(c)));
        model.merge();
        assertThat(model.viewProperty().get().open()).isEqualTo(4);
        assertThat(model.files().get(1).words()).isEqualTo("4 left to settle");
        assertThat(model.files().get(1).counts().conflicts()).isEqualTo("4");
        assertThat(model.deciding().position()).isEqualTo(1);
    }

    @Test
    void aCopyThatAStrikeTookAwayIsNotCalledKept() throws Exception {
        mergeBoth();
        Files.delete(Objects.requireNonNull(model.lastCopy()));
        model.readJournal();
        assertThat(model.assurance()).contains("no longer there").doesNotContain("copy kept");
        model.showCopy();
        assertThat(dialogs.attention).singleElement().satisfies(said -> assertThat(said).contains("no longer there"));
    }

    @Test
    void twoFindingsOnOneFactAreCombinedOrKeptApart() {
        mergeBoth();
        PairView pair = model.viewProperty().get().pairs().getFirst();
        assertThat(pair.reasons()).isNotEmpty();
        assertThat(List.of(pair.a().author(), pair.b().author())).containsExactlyInAnyOrder("Inspector A", "Inspector C");
        model.deciding().combine(pair, pair.b());
        assertThat(model.viewProperty().get().pairs()).isEmpty();
        assertThat(Finding.find(live.state(), pair.a().id()).orElseThrow().combinedInto(live.state()).orElseThrow().id())
                .isEqualTo(pair.b().id());
        model.deciding().takeBack();
        assertThat(model.viewProperty().get().pairs()).hasSize(1);
        model.deciding().apart(pair);
        assertThat(model.viewProperty().get().pairs()).isEmpty();
        assertThat(dialogs.problems).isEmpty();
    }
}
