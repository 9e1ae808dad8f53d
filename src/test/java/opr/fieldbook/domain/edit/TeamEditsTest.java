package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.edit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamEditsTest {

    private final SampleInspection sample = SampleInspection.jem();
    private final Parts.Part first = Parts.all(sample.inspection()).getFirst();

    /** A has joined, B is invited. */
    @BeforeEach
    void invite() {
        sample.apply(new Edit.InviteMember("b", "Inspector B", Role.INSPECTOR));
    }

    @Test
    void aLetterThatNobodyHasIsRefusedAndOneOfSomebodyInvitedIsNot() {
        for (String nobody : new String[] {"Q", "", "BB"}) {
            assertRefused(
                    sample,
                    new Edit.AssignSection(first.id(), nobody),
                    "problem.unknown-letter",
                    nobody,
                    sample.inspection().number(),
                    "A, B");
        }
        assertThat(Parts.owner(sample.fold(), first.id())).isNull();
        sample.apply(new Edit.AssignSection(first.id(), " b "));
        assertThat(Parts.owner(sample.fold(), first.id())).isEqualTo("B");
    }

    @Test
    void aSectionIsGivenTakenOverAndGivenBack() {
        sample.apply(new Edit.AssignSection(first.section().title(), "B"));
        assertThat(Parts.owner(sample.fold(), first.id())).isEqualTo("B");
        assertThat(Parts.byOwner(sample.inspection()).get("B")).containsExactly(first);
        sample.apply(new Edit.TakeOver(first.id()));
        assertThat(Parts.owner(sample.fold(), first.id())).isEqualTo("A");
        sample.apply(new Edit.AssignSection(first.id(), null));
        assertThat(Parts.owner(sample.fold(), first.id())).isNull();
        assertThat(Parts.byOwner(sample.inspection())).isEmpty();
    }

    @Test
    void owningASectionBlocksNobody() {
        sample.apply(new Edit.AssignSection(first.id(), "B"));
        SampleInspection other = sample.copyFor("C");
        other.apply(new Edit.TakeOver(first.id()));
        assertThat(Parts.owner(other.fold(), first.id())).isEqualTo("C");
    }

    @Test
    void anUnknownSectionIsRefusedAndTheSectionsAreNamed() {
        String all = Parts.all(sample.inspection()).stream().map(Parts.Part::id).collect(Collectors.joining(", "));
        assertRefused(
                sample, new Edit.TakeOver("attic"), "problem.unknown-section", "attic", sample.inspection().number(), all);
    }

    @Test
    void anInterviewAndACaseFileHaveOwnersLikeASection() {
        sample.apply(new Edit.AssignSection("Interview:DIO-03", "B"));
        sample.apply(new Edit.TakeOver("case:CF-12"));
        assertThat(Parts.owner(sample.fold(), "interview:DIO-03")).isEqualTo("B");
        assertThat(Parts.owner(sample.fold(), "case:CF-12")).isEqualTo("A");
        assertThat(Parts.byOwner(sample.inspection())).as("they are no sections").isEmpty();
        SampleInspection other = sample.copyFor("C");
        other.apply(new Edit.TakeOver("interview:DIO-03"));
        assertThat(Parts.owner(other.fold(), "interview:DIO-03")).isEqualTo("C");
        String all = Parts.all(sample.inspection()).stream().map(Parts.Part::id).collect(Collectors.joining(", "));
        for (String wrong : new String[] {"interview:", "case:a b", "grid:1"}) {
            assertRefused(
                    sample, new Edit.TakeOver(wrong), "problem.unknown-section", wrong, sample.inspection().number(), all);
        }
    }

    @Test
    void anInvitationNeedsAName() {
        assertRefused(sample, new Edit.InviteMember("i", "  ", Role.INSPECTOR), "problem.package-name");
    }
}
