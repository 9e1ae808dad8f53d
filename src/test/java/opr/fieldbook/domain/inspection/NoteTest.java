package opr.fieldbook.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.log.EntityKey;
import org.junit.jupiter.api.Test;

class NoteTest {

    private static final EntityKey THING = new EntityKey("conclusion", "d");

    private final SampleInspection sample = SampleInspection.jem();

    @Test
    void notesStandInTheOrderOfTheirMomentsWhateverTheZone() {
        write("later", "2026-11-23T10:30:00-05:00");
        write("earlier", "2026-11-23T15:00:00Z");
        write("b-same", "2026-11-23T10:00:00-05:00");
        assertThat(Note.about(sample.fold(), THING))
                .extracting(Note::id)
                .containsExactly("b-same", "earlier", "later");
    }

    @Test
    void notesOfTwoAuthorsStandSideBySideAndNeverInConflict() {
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.AddEntry("a", THING.toString(), "Mine", false));
        other.apply(new Edit.AddEntry("b", THING.toString(), "Also mine", false));
        sample.absorb(other);
        assertThat(Note.about(sample.fold(), THING)).extracting(Note::author).containsExactlyInAnyOrder(
                "Inspector A", "Inspector B");
        assertThat(sample.fold().all("entry")).noneMatch(entity -> entity.inConflict());
    }

    @Test
    void onlyNotesAboutTheThingAreItsNotes() {
        sample.apply(new Edit.AddEntry("a", THING.toString(), "This", false));
        sample.apply(new Edit.AddEntry("b", "conclusion:d2", "That", false));
        sample.apply(new Edit.AddEntry("c", EntryField.JOTS, "Jot", false));
        assertThat(Note.about(sample.fold(), THING)).extracting(Note::text).containsExactly("This");
        assertThat(Note.all(sample.fold())).hasSize(3);
    }

    private void write(String id, String at) {
        sample.write("Test", List.of(
                EntryField.ABOUT.propose(id, THING.toString()),
                EntryField.AT.propose(id, OffsetDateTime.parse(at)),
                EntryField.PRESENT.propose(id, true)));
    }
}
