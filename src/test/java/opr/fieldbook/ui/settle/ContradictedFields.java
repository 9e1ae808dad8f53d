package opr.fieldbook.ui.settle;


import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import opr.fieldbook.domain.exhibit.ExhibitField;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.domain.team.AssignmentField;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.ui.inspect.Bench;
import org.jspecify.annotations.Nullable;

/** Every field that can be edited in the window, with two values for each. */
final class ContradictedFields {

    static final String ITEM = Bench.item("J-D-01").toString();
    static final String FINDING = "f-1";
    static final String JOT = "jot-1";
    static final String EXHIBIT = "e".repeat(64);
    static final LocalDate DAY = LocalDate.of(2027, 3, 9);

    private final Map<FieldKey, List<Proposal>> contested = new LinkedHashMap<>();

    private ContradictedFields() {}

    /** What B and what C wrote into each. */
    static Map<FieldKey, List<Proposal>> of(String inspection) {
        ContradictedFields made = new ContradictedFields();
        made.contradict(inspection);
        return made.contested;
    }

    /** The part of the protocol that is assigned. */
    static String section() {
        return Parts.id("JEM", "complaints");
    }

    private void contradict(String inspection) {
        differ(ConclusionField.ANSWER, ITEM, new Answer(Result.MET, null, ""), new Answer(Result.NOT_MET, null, ""));
        differ(ConclusionField.LATER, ITEM, true, false);
        differ(
                FindingField.CLASSED,
                FINDING,
                new FindingField.Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null),
                new FindingField.Classed(FindingClass.AREA_OF_CONCERN, null, null, null));
        differ(
                FindingField.QUESTIONS,
                FINDING,
                new FindingField.Questions(FindingField.Judgment.YES, null, null, null),
                new FindingField.Questions(FindingField.Judgment.NO, null, null, null));
        for (Field<String> text : List.of(
                FindingField.TITLE,
                FindingField.CONDITION,
                FindingField.CRITERIA,
                FindingField.CAUSE,
                FindingField.EFFECT,
                FindingField.EVIDENCE)) {
            differ(text, FINDING, "From B.", "From C.");
        }
        differ(FindingField.CITED, FINDING, new FindingField.Cited("M-CMP", null), new FindingField.Cited("M-PAR", null));
        differ(FindingField.VERIFICATION, FINDING, Verification.SITE, null);
        differ(
                FindingField.CORRECTED,
                FINDING,
                new FindingField.Corrected("Hung up", DAY, null, null),
                new FindingField.Corrected("Printed", DAY, null, null));
        differ(FindingField.WITHDRAWN, FINDING, new FindingField.Withdrawn("Wrong"), new FindingField.Withdrawn("Twice"));
        differ(EntryField.ABOUT, JOT, "conclusion:" + ITEM, "conclusion:" + Bench.item("J-D-02"));
        differ(ExhibitField.CAPTION, EXHIBIT, "The log", "The list");
        differ(
                InspectionField.ON_SITE,
                inspection,
                new InspectionField.OnSite(DAY, DAY.plusDays(1)),
                new InspectionField.OnSite(DAY, DAY.plusDays(2)));
        differ(
                InspectionField.STAGE,
                inspection,
                opr.fieldbook.domain.inspection.Stage.ON_SITE,
                opr.fieldbook.domain.inspection.Stage.NOTIFIED);
        differ(
                InspectionField.FOLLOW_UP,
                inspection,
                new InspectionField.FollowUpChoice(InspectionField.Decision.ORDERED, null),
                new InspectionField.FollowUpChoice(InspectionField.Decision.WAIVED, "Few"));
        differ(
                InspectionField.HOLD,
                inspection,
                new InspectionField.Hold(true, "Asked for", "B", DAY),
                new InspectionField.Hold(true, "Needed", "C", DAY));
        differ(
                ClauseField.PRINTED,
                "M-CMP",
                new ClauseField.Printed("II", "3", null, null),
                new ClauseField.Printed("III", "4", null, null));
        differ(PersonField.NAME, "DIO-01", "Sample One", "Sample Two");
        differ(PersonField.TITLE, "DIO-01", "Sergeant", "Corporal");
        differ(AssignmentField.OWNER, section(), "B", "C");
    }

    private <T> void differ(Field<T> field, String id, T one, @Nullable T other) {
        contested.put(field.key(id), List.of(field.propose(id, one), field.propose(id, other)));
    }
}
