package opr.fieldbook.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Role;
import org.junit.jupiter.api.Test;

class LetterRulesTest {

    private final SampleInspection sample = SampleInspection.jem();

    @Test
    void theNextLetterIsTheFirstThatNobodyHasOrHad() {
        assertThat(LetterRules.next(sample.fold())).isEqualTo("B");
        sample.apply(new Edit.InviteMember("i1", "Inspector B", Role.INSPECTOR));
        assertThat(LetterRules.next(sample.fold())).isEqualTo("C");
        SampleInspection other = sample.copyFor("D");
        sample.absorb(other);
        assertThat(LetterRules.next(sample.fold())).isEqualTo("C");
        sample.apply(new Edit.InviteMember("i2", "Inspector C", Role.INSPECTOR));
        assertThat(LetterRules.next(sample.fold())).isEqualTo("E");
    }

    @Test
    void aLetterOfAnInvitationThatWasTakenBackIsNotGivenAgain() {
        sample.apply(new Edit.InviteMember("i1", "Inspector B", Role.INSPECTOR));
        sample.write("Remove", List.of(InvitationField.PRESENT.propose("i1", false)));
        assertThat(Invitation.all(sample.fold())).isEmpty();
        assertThat(LetterRules.next(sample.fold())).isEqualTo("C");
    }

    @Test
    void afterZComesAa() {
        for (int i = 0; i < 25; i++) {
            sample.apply(new Edit.InviteMember("i" + i, "Inspector " + i, Role.INSPECTOR));
        }
        assertThat(LetterRules.next(sample.fold())).isEqualTo("AA");
    }

    @Test
    void aSecondLaptopAddsASmallLetterThatItsDeviceDecides() {
        String first = LetterRules.marked("A", "00000000000000000000000000000000", sample.fold());
        assertThat(first).isEqualTo("Aa");
        assertThat(LetterRules.marked("Aa", "00010000000000000000000000000000", sample.fold())).isEqualTo("Ab");
        SampleInspection clone = sample.copyFor("Aa");
        assertThat(LetterRules.marked("A", "00000000000000000000000000000000", clone.fold())).isEqualTo("Ab");
        assertThat(LetterRules.next(clone.fold())).isEqualTo("B");
        assertThat(LetterRules.whole("ABk")).isEqualTo("AB");
    }

    @Test
    void anInvitationSaysWhoWroteItAndWhoJoined() {
        sample.apply(new Edit.InviteMember("i1", " Inspector B ", Role.LEAD));
        assertThat(Invitation.all(sample.fold())).singleElement().satisfies(invitation -> {
            assertThat(invitation.who()).isEqualTo(new InvitationField.Invited("Inspector B", Role.LEAD, "B"));
            assertThat(invitation.by()).isEqualTo(sample.device());
            assertThat(invitation.joined()).isEmpty();
        });
    }
}
