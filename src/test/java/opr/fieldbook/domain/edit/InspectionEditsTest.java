package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.SampleInspection.NUMBER;
import static opr.fieldbook.domain.SampleInspection.ON_SITE;
import static opr.fieldbook.domain.edit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.SampleProtocol;
import opr.fieldbook.domain.edit.Edit.ChangeOnSite;
import opr.fieldbook.domain.edit.Edit.ChangeStage;
import opr.fieldbook.domain.edit.Edit.DecideFollowUp;
import opr.fieldbook.domain.edit.Edit.EnterClause;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.Facility;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.InspectionField.Decision;
import opr.fieldbook.domain.inspection.InspectionField.FollowUpChoice;
import opr.fieldbook.domain.inspection.InspectionField.OnSite;
import opr.fieldbook.domain.inspection.InspectionField.Owner;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.lea.ClauseField.Printed;
import opr.fieldbook.domain.protocol.FindingClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionEditsTest {

    private static final OnSite REVERSED = new OnSite(ON_SITE.end(), ON_SITE.start());

    private final SampleInspection sample = SampleInspection.jem();
    private final Inspection inspection = sample.inspection();

    @Test
    void aNewInspectionCarriesEverything() {
        Inspection both = SampleInspection.create(
                        List.of(SampleProtocol.jem(), SampleProtocol.wso()),
                        new Edit.CreateInspection.Extras(
                                List.of("Main Jail", "Annex"), Owner.ERO, false, "287G-FY2025-JEM-0003", true))
                .inspection();
        assertThat(both.number()).isEqualTo(NUMBER);
        assertThat(both.stage()).isEqualTo(Stage.PLANNED);
        assertThat(both.lea()).isEqualTo(SampleInspection.lea());
        assertThat(both.protocols()).containsExactly(SampleProtocol.jem(), SampleProtocol.wso());
        assertThat(both.facilities()).extracting(Facility::name).containsExactly("Main Jail", "Annex");
        assertThat(both.get(InspectionField.ON_SITE)).isEqualTo(ON_SITE);
        assertThat(both.get(InspectionField.OWNER)).isEqualTo(Owner.ERO);
        assertThat(both.get(InspectionField.TOUR)).isFalse();
        assertThat(both.get(InspectionField.FROM)).isEqualTo("287G-FY2025-JEM-0003");
        assertThat(both.get(InspectionField.PRACTICE)).isTrue();
    }

    @Test
    void theTeamStandsInTheOrderOfItsLetters() {
        sample.apply(new Edit.JoinTeam(
                "0", new MemberField.Who("Z", "ZZ", Role.LEAD, "Z"), new DeviceField.Keys("s", "a")));
        sample.absorb(sample.copyFor("B"));
        assertThat(inspection.members())
                .extracting(member -> member.who().letter())
                .containsExactly("A", "B", "Z");
        assertThat(DeviceField.KEYS.read(sample.fold(), "0")).isEqualTo(new DeviceField.Keys("s", "a"));
    }

    @ParameterizedTest
    @EnumSource
    void theStageMovesBothWaysUntilItIsIssued(Stage stage) {
        sample.apply(new ChangeStage(Stage.IN_REVIEW)).apply(new ChangeStage(stage));
        assertThat(inspection.stage()).isEqualTo(stage);
        sample.apply(new ChangeStage(Stage.ISSUED));
        if (stage != Stage.ISSUED) {
            assertRefused(sample, new ChangeStage(stage), "problem.stage-issued", NUMBER);
        }
    }

    @Test
    void theDaysOnSiteChangeAndStandInOrder() {
        LocalDate day = ON_SITE.start();
        sample.apply(new ChangeOnSite(new OnSite(day, day)));
        assertThat(inspection.get(InspectionField.ON_SITE)).isEqualTo(new OnSite(day, day));
        assertRefused(
                sample, new ChangeOnSite(REVERSED), "problem.dates-reversed", REVERSED.end(), REVERSED.start());
    }

    @Test
    void waivingAndOrderingBelowFourNeedAReason() {
        assertNeedsReason(sample, Decision.ORDERED);
        assertNeedsReason(sample, Decision.WAIVED);
        List.of("a", "b", "c", "d").forEach(sample::deficiency);
        assertNeedsReason(sample, Decision.WAIVED);
        sample.apply(new DecideFollowUp(new FollowUpChoice(Decision.ORDERED, null)));
        assertThat(inspection.get(InspectionField.FOLLOW_UP)).isEqualTo(new FollowUpChoice(Decision.ORDERED, null));
        sample.apply(new DecideFollowUp(null));
        assertThat(inspection.get(InspectionField.FOLLOW_UP)).isNull();
    }

    @Test
    void whereTheModelHasNoRuleOrderingAlwaysNeedsAReason() {
        SampleInspection wso = SampleInspection.of(List.of(SampleProtocol.wso()), List.of());
        List.of("a", "b", "c", "d", "e").forEach(id -> wso.apply(new Edit.RaiseFinding(
                id,
                new FindingField.Classed(
                        FindingClass.DEFICIENCY, null, null, null),
                null,
                Edit.FindingTexts.NONE,
                null)));
        assertNeedsReason(wso, Decision.ORDERED);
    }

    @Test
    void aClauseIsEnteredUnderTheKeyOfItsSource() {
        Printed printed = new Printed("§ XIV", "9", null, "30 days");
        sample.apply(new EnterClause("m-trn", printed));
        assertThat(ClauseField.PRINTED.read(sample.fold(), "M-TRN")).isEqualTo(printed);
        sample.apply(new EnterClause("M-TRN", null));
        assertThat(ClauseField.PRINTED.read(sample.fold(), "M-TRN")).isNull();
        assertRefused(sample, new EnterClause("M-XYZ", printed), "problem.unknown-citation", "M-XYZ", FindingRefusalsTest.sources(sample));
    }

    private static void assertNeedsReason(SampleInspection sample, Decision decision) {
        for (String reason : new String[] {null, " "}) {
            DecideFollowUp edit = new DecideFollowUp(new FollowUpChoice(decision, reason));
            assertRefused(sample, edit, "problem.follow-up-reason");
        }
        sample.apply(new DecideFollowUp(new FollowUpChoice(decision, "A reason")));
    }
}
