package opr.fieldbook.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may strike and hold what; tables of refusals. */
class RecordRulesTest {

    private final SampleInspection sample = SampleInspection.jem();

    @BeforeEach
    void lead() {
        sample.deficiency("f-1");
        role(Role.LEAD);
    }

    private void role(Role role) {
        sample.write(
                "Join",
                List.of(MemberField.WHO.propose(
                        sample.device(), new MemberField.Who("Inspector A", "IA", role, "A"))));
    }

    private StrikeRules.Target title() {
        var register = sample.finding("f-1").entity().register("title");
        ChangeId id = register.headIds().getFirst();
        return new StrikeRules.Target(
                id, FieldKey.of("finding", "f-1", "title"), "digest", List.of(id), List.of(), List.of("Title of f-1"), null);
    }

    private void refused(Edit edit, String key, Object... arguments) {
        int before = sample.fold().size();
        assertThatThrownBy(() -> sample.apply(edit))
                .isInstanceOf(Problem.class)
                .hasMessage(Text.of(key, arguments))
                .hasMessageEndingWith("Nothing was changed.");
        assertThat(sample.fold().size()).isEqualTo(before);
    }

    @Test
    void aStrikeNeedsALeadAReasonWithoutTheWordsAndIsMadeOnce() {
        role(Role.INSPECTOR);
        refused(new Edit.StrikeValue(title(), "Why"), "problem.strike-not-lead");
        role(Role.CHIEF);
        refused(new Edit.StrikeValue(title(), " "), "problem.strike-reason");
        refused(new Edit.StrikeValue(title(), "It said TITLE of f-1"), "problem.strike-reason-repeats");
        sample.apply(new Edit.StrikeValue(title(), " A name was typed "));
        Strike strike = Strike.find(sample.fold(), title().change()).orElseThrow();
        assertThat(strike.reason()).isEqualTo("A name was typed");
        assertThat(strike.by()).isEqualTo("Inspector A");
        assertThat(strike.field()).isEqualTo(title().field());
        assertThat(Strike.all(sample.fold())).containsExactly(strike);
        refused(new Edit.StrikeValue(title(), "Again"), "problem.strike-done");
    }

    @ParameterizedTest
    @CsvSource({
        "finding, title, true", "entry, text, true", "person, name, true", "conclusion, answer, true",
        "inspection, from, true", "lea, content, true", "newer-kind, newer-field, true",
        "finding, present, false", "strike, reason, false", "device, keys, false", "protocol, content, false",
        "member, who, false", "identity-key, key, false", "inspection, number, false", "inspection, lea, false",
        "entry, about, false", "observation, item, false", "inspection, models, false", "inspection, hold, false", "inspection, practice, false"
    })
    void whatTheRecordStandsOnIsNeverStruck(String kind, String field, boolean allowed) {
        FieldKey key = FieldKey.of(kind, "x", field);
        assertThat(StrikeRules.allowed(key)).isEqualTo(allowed);
        if (!allowed) {
            var target = new StrikeRules.Target(title().change(), key, "d", List.of(), List.of(), List.of(), null);
            refused(new Edit.StrikeValue(target, "Why"), "problem.strike-kept", field, kind);
        }
    }

    @Test
    void aHoldRefusesStrikesUntilItIsLiftedWithAReason() {
        refused(new Edit.ChangeHold(false, "Why"), "problem.hold-off");
        refused(new Edit.ChangeHold(true, ""), "problem.hold-reason");
        sample.apply(new Edit.ChangeHold(true, "Litigation."));
        InspectionField.Hold hold = HoldRules.of(sample.inspection()).orElseThrow();
        refused(
                new Edit.StrikeValue(title(), "Why"), "problem.strike-held", hold.by(), hold.date(), "Litigation.");
        refused(new Edit.ChangeHold(true, "Why"), "problem.hold-on");
        role(Role.INSPECTOR);
        refused(new Edit.ChangeHold(false, "Why"), "problem.hold-not-lead");
        role(Role.LEAD);
        refused(new Edit.ChangeHold(false, " "), "problem.hold-reason");
        sample.apply(new Edit.ChangeHold(false, "Settled"));
        assertThat(HoldRules.of(sample.inspection())).isEmpty();
    }

    @Test
    void whereLaptopsContradictEachOtherAHoldCounts() {
        sample.apply(new Edit.ChangeHold(true, "Litigation."));
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.ChangeHold(false, "Settled"));
        other.write("Hold", List.of(InspectionField.HOLD.propose(
                SampleInspection.ID,
                new InspectionField.Hold(true, "Still on", "Inspector B", SampleInspection.START.toLocalDate()))));
        sample.absorb(other);
        assertThat(HoldRules.of(sample.inspection())).map(InspectionField.Hold::reason).contains("Still on");
    }

    @Test
    void recordEditsAreNotTakenBackByOneKey() {
        Map<Edit, Boolean> edits = Map.of(
                new Edit.StrikeValue(title(), "x"), false,
                new Edit.ChangeHold(true, "x"), false,
                new Edit.AddIdentityKey("k", "p"), false,
                new Edit.PutPerson("DIO-1", "n", null), true);
        edits.forEach((edit, undoable) -> assertThat(edit.undoable()).isEqualTo(undoable));
    }

    @ParameterizedTest
    @CsvSource({
        "DIO-03, DIO-03", "dio3, DIO-03", "Dio 3, DIO-03", "DIO-0003, DIO-03", "DIO-B3, DIO-B03", "CF-12, CF-12",
        "WIT-123, WIT-123"
    })
    void aCodeIsWrittenOneWay(String written, String code) {
        assertThat(PersonCode.of(written)).map(PersonCode::text).contains(code);
        assertThat(PersonCode.of(code)).map(PersonCode::text).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jane Sample", "DIO", "3", "DIO-123456", "D-1", "DIO-3x"})
    void whatIsNoCodeIsRefused(String written) {
        assertThat(PersonCode.of(written)).isEmpty();
        refused(new Edit.PutPerson(written, "Jane", null), "problem.person-code", written);
    }

    @Test
    void theRosterIsForStaff() {
        refused(new Edit.PutPerson("det 2", "Jane", null), "problem.person-detainee", "DET-02");
        refused(new Edit.PutPerson("DIO-2", " ", null), "problem.person-name");
        refused(new Edit.RemovePerson("DIO-2"), "problem.person-unknown", "DIO-02");
        sample.apply(new Edit.PutPerson("DIO-2", "Jane", " Deputy "));
        sample.apply(new Edit.PutPerson("DIO-2", "Janet", null));
        assertThat(PersonField.TITLE.read(sample.fold(), "DIO-02")).isEqualTo("Deputy");
        sample.apply(new Edit.RemovePerson("dio-2"));
        assertThat(sample.fold().find(Kind.PERSON, "DIO-02").present()).isFalse();
    }
}
