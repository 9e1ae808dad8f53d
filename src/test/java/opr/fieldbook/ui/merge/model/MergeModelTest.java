package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.conflict.WordDiffRules.Piece;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.merge.MergeSample;
import opr.fieldbook.ui.merge.model.Settling.Chosen;
import opr.fieldbook.ui.settle.Side;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.TeamFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeModelTest {

    @TempDir
    Path folder;

    private final NotedDialogs dialogs = new NotedDialogs();
    private MergeSample sample;
    private LiveInspection live;
    private MergeModel model;

    @BeforeEach
    void afterADayApart() {
        sample = new MergeSample(folder);
        live = Await.of(LiveInspection.of(sample.lead().sitting(), Runnable::run));
        live.onProblem(dialogs::problem);
        model = model();
        model.attach();
    }

    private MergeModel model() {
        return model(new Background(Runnable::run, Runnable::run));
    }

    private MergeModel model(Background background) {
        TeamFiles team =
                new TeamFiles(sample.lead().session(), sample.lead().sitting(), TimeSource.CLOCK, FileStore.real());
        return new MergeModel(live, team, background, dialogs);
    }

    @AfterEach
    void close() {
        live.release();
        sample.close();
    }

    private void mergeBoth() {
        model.add(List.of(sample.fromB(), sample.fromC()));
        model.merge();
    }

    private void settle(String where, String label, Chosen chosen) {
        model.deciding().choose(conflict(where, label).id());
        model.deciding().settling().choose(chosen);
        model.deciding().settle();
    }

    private ConflictView conflict(String where, String label) {
        return model.viewProperty().get().conflicts().stream()
                .filter(each -> each.where().equals(where) && each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(model.viewProperty().get().conflicts().toString()));
    }

    @Test
    void choosingFilesOnlyLooksAndSaysWhatIsRefused() throws IOException {
        String before = sample.lead().hash();
        assertThat(model.stepProperty().get()).isEqualTo(MergeStep.FILES);
        assertThat(model.whyNotMerge()).contains("Choose");
        Path sheet = Files.writeString(folder.resolve("roster.fieldbook"), "PK");
        dialogs.files = List.of(sample.fromB(), sheet, sample.fromC());
        model.chooseFiles();
        assertThat(model.files())
                .extracting(FileLine::status)
                .containsExactly(
                        FileLine.Status.HERE, FileLine.Status.READY, FileLine.Status.REFUSED, FileLine.Status.READY);
        assertThat(model.files()).extracting(FileLine::letter).containsExactly("A", "B", "", "C");
        assertThat(model.files()).extracting(line -> line.counts().conflicts()).containsExactly("–", "2", "–", "3");
        assertThat(model.files()).extracting(line -> line.counts().duplicates()).containsExactly("–", "–", "–", "1");
        assertThat(model.files().getLast().spoken()).contains("possible duplicates 1", "exhibits –");
        assertThat(model.refused()).singleElement().satisfies(refused -> assertThat(refused.reason())
                .contains("roster.fieldbook"));
        assertThat(model.mergeable()).isEqualTo(2);
        assertThat(sample.lead().hash()).isEqualTo(before);
        model.remove(model.files().get(2));
        assertThat(model.refused()).isEmpty();
        assertThat(model.files()).hasSize(3);
    }

    /** A second volume brings only exhibits: what the merge before it changed is still what can be undone and filtered. */
    @Test
    void aMergeOfExhibitsAloneIsTheLastOneAndNotTheOneThatIsUndone() throws IOException {
        mergeBoth();
        PastMerge changing = Objects.requireNonNull(model.lastChanging());
        var changed = model.changedProperty().get();
        sample.crew().laptop(1).sitting().exhibits().add(Files.writeString(folder.resolve("photo.jpg"), "sample photo"));
        Path again = sample.crew().send(sample.crew().laptop(1));
        model.add(List.of(again));
        assertThat(model.files().getLast().counts().exhibits()).isEqualTo("1 new");
        model.merge();
        assertThat(model.journal()).hasSize(2);
        PastMerge last = Objects.requireNonNull(model.lastMerge());
        assertThat(last.added()).isZero();
        assertThat(last.rows()).isFalse();
        assertThat(model.runProperty().get()).isInstanceOfSatisfying(
                RunState.Done.class, said -> assertThat(said.rest()).contains("New exhibits: 1."));
        assertThat(model.lastChanging()).isEqualTo(changing);
        assertThat(model.changedProperty().get()).isEqualTo(changed);
        model.undo(changing);
        assertThat(dialogs.problems).isEmpty();
        assertThat(model.lastChanging()).isNull();
        assertThat(model.changedProperty().get()).isEmpty();
    }

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
    void aMergeIsUndoneWholeUnlessSomethingStandsOnIt() {
        String before = sample.lead().hash();
        mergeBoth();
        PastMerge merge = Objects.requireNonNull(model.lastMerge());
        dialogs.yes = false;
        model.undo(merge);
        assertThat(model.lastMerge()).isEqualTo(merge);
        dialogs.yes = true;
        model.undo(merge);
        assertThat(dialogs.asked.getLast().sentence()).contains(String.valueOf(sample.fromB().getFileName()));
        assertThat(sample.lead().hash()).isEqualTo(before);
        assertThat(model.lastMerge()).isNull();
        assertThat(model.journal()).singleElement().satisfies(past -> assertThat(past.undone()).isTrue());
        assertThat(model.stepProperty().get()).isEqualTo(MergeStep.FILES);
        assertThat(model.changedProperty().get()).isEmpty();

        mergeBoth();
        settle("J-T-02", "Answer", new Chosen.Keep(0));
        model.undo(Objects.requireNonNull(model.lastMerge()));
        assertThat(model.runProperty().get())
                .isInstanceOfSatisfying(RunState.Failed.class, failed -> assertThat(failed.sentence())
                        .contains("cannot be undone"));
        assertThat(model.viewProperty().get().open()).isEqualTo(4);
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

    @Test
    void theMergedInspectionGoesBackToEveryone() {
        mergeBoth();
        dialogs.target = folder.resolve("evening.fieldbook");
        model.writeBack().eveningPack();
        assertThat(model.writeBack().writtenProperty().get()).contains("evening.fieldbook").contains("read back");
        sample.crew().laptop(1).merge(dialogs.target);
        assertThat(sample.crew().laptop(1).hash()).isEqualTo(sample.lead().hash());
        dialogs.target = folder.resolve("nowhere").resolve("receipt.fieldbook");
        model.writeBack().receipt();
        assertThat(model.writeBack().writtenProperty().get()).isNull();
        assertThat(model.runProperty().get()).isInstanceOf(RunState.Failed.class);
    }

    @Test
    void theSameFilesAgainSayThatNothingIsNew() {
        mergeBoth();
        model.add(List.of(sample.fromB()));
        assertThat(model.files().get(1).status()).isEqualTo(FileLine.Status.NOTHING_NEW);
        model.merge();
        assertThat(model.journal()).hasSize(1);
        assertThat(model.runProperty().get())
                .isInstanceOfSatisfying(RunState.Done.class, done -> assertThat(done.rest()).contains("already"));
        assertThat(dialogs.said).isEmpty();
    }

    /** A model whose work is stopped as soon as it tells how far it is; answers what it told. */
    private MergeModel stopping(List<RunState.Working> told) {
        MergeModel[] stopped = new MergeModel[1];
        stopped[0] = model(new Background(Runnable::run, action -> {
            action.run();
            if (stopped[0].runProperty().get() instanceof RunState.Working working && working.done() > 0 && working.stops()) {
                told.add(working);
                stopped[0].cancel();
            }
        }));
        stopped[0].attach();
        return stopped[0];
    }

    @Test
    void aMergeThatIsStoppedChangesNothing() {
        String before = sample.lead().hash();
        List<RunState.Working> told = new ArrayList<>();
        MergeModel stopped = stopping(told);
        stopped.add(List.of(sample.fromB(), sample.fromC()));
        assertThat(stopped.mergeable()).isEqualTo(2);
        stopped.merge();
        assertThat(told).singleElement().satisfies(working -> assertThat(working.done()).isBetween(1L, working.of()));
        assertThat(stopped.runProperty().get()).isInstanceOfSatisfying(
                RunState.Failed.class, failed -> assertThat(failed.sentence()).contains("Nothing was changed"));
        assertThat(sample.lead().hash()).isEqualTo(before);
        assertThat(stopped.lastMerge()).isNull();
        mergeBoth();
        assertThat(model.lastMerge()).isNotNull();
    }

    @Test
    void anEveningPackThatIsStoppedIsNotWritten() {
        List<RunState.Working> told = new ArrayList<>();
        MergeModel stopped = stopping(told);
        dialogs.target = folder.resolve("evening.fieldbook");
        stopped.writeBack().eveningPack();
        assertThat(told).hasSize(1);
        assertThat(stopped.runProperty().get()).isInstanceOfSatisfying(
                RunState.Failed.class, failed -> assertThat(failed.sentence()).contains("stopped"));
        assertThat(folder.resolve("evening.fieldbook")).doesNotExist();
        assertThat(stopped.writeBack().writtenProperty().get()).isNull();
    }
}
