package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import opr.fieldbook.ui.merge.model.Settling.Chosen;
import opr.fieldbook.work.merge.PastMerge;
import org.junit.jupiter.api.Test;

/** From choosing files to the merge that is done, said and undone. */
class MergeModelTest extends OnMergeDesk {

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
}
