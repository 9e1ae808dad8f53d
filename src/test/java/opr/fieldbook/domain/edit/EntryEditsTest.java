package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.edit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit.AddEntry;
import opr.fieldbook.domain.edit.Edit.ChangeEntry;
import opr.fieldbook.domain.edit.Edit.FileEntry;
import opr.fieldbook.domain.edit.Edit.RemoveEntry;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Note;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class EntryEditsTest {

    private final SampleInspection sample = SampleInspection.jem();

    EntryEditsTest() {
        sample.apply(new AddEntry("n", EntryField.JOTS, "Seen at booking", true));
    }

    @Test
    void aNoteCarriesItsAuthorAndTimeAndThatItCameFromPaper() {
        Note note = Note.all(sample.fold()).getFirst();
        assertThat(note)
                .isEqualTo(new Note(
                        "n", EntryField.JOTS, "Seen at booking", sample.author().now(), "Inspector A"));
        assertThat(EntryField.PAPER.read(sample.fold(), "n")).isTrue();
    }

    @Test
    void itsAuthorChangesFilesAndRemovesIt() {
        sample.apply(new ChangeEntry("n", "Seen at release"));
        sample.apply(new FileEntry("n", "conclusion:d"));
        assertThat(Note.all(sample.fold()))
                .extracting(Note::text, Note::about)
                .containsExactly(Tuple.tuple("Seen at release", "conclusion:d"));
        sample.apply(new RemoveEntry("n"));
        assertThat(Note.all(sample.fold())).isEmpty();
    }

    @Test
    void anEmptyNoteIsRefused() {
        assertRefused(sample, new AddEntry("m", EntryField.JOTS, " \n", false), "problem.note-empty");
        assertRefused(sample, new ChangeEntry("n", " "), "problem.note-empty");
    }

    @Test
    void nobodyElseChangesOrRemovesItButAnyoneFilesIt() {
        SampleInspection other = sample.copyFor("B");
        assertRefused(other, new ChangeEntry("n", "Mine"), "problem.note-of-other", "Inspector A");
        assertRefused(other, new RemoveEntry("n"), "problem.note-of-other", "Inspector A");
        other.apply(new FileEntry("n", "conclusion:d"));
        assertThat(Note.all(other.fold()).getFirst().about()).isEqualTo("conclusion:d");
    }

    @Test
    void aNoteThatIsGoneIsRefused() {
        sample.apply(new RemoveEntry("n"));
        List.of(new ChangeEntry("n", "x"), new RemoveEntry("n"), new FileEntry("n", "x"), new RemoveEntry("m"))
                .forEach(edit -> assertRefused(sample, edit, "problem.unknown-note"));
    }
}
