package opr.fieldbook.domain.edit;

import java.util.Set;
import opr.fieldbook.domain.exhibit.ExhibitField;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.FacilityField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.log.Value;

/** What a person says about a field that several people gave different values. */
public sealed interface Settlement {

    /**
     * The name in the log of a settlement whose value was made of all that stood: a strike of one of these reaches it by that
     * name. So it is never made where one is struck already: {@link Readable} comes first.
     */
    String JOINED = "SettleBoth";

    /** What is given by an act of its own, most of them names: joined they would name nothing. */
    Set<Field<?>> GIVEN = Set.of(
            FindingField.NUMBER, FindingField.KEY, InspectionField.NUMBER, EntryField.ABOUT, IssueField.ISSUED);

    /** Texts of one line: joined they stay one line. */
    Set<Field<?>> ONE_LINE =
            Set.of(FindingField.TITLE, FacilityField.NAME, PersonField.TITLE, ExhibitField.CAPTION);

    /** One of the choices stands, counted from 0 in the order of {@code Conflict.choices()}. */
    record Keep(int choice) implements Settlement {}

    /** All of them stand, one below the other, or in one line where the field has only one; for texts only. */
    record Both() implements Settlement {}

    /** What was struck is left behind, and the others stand side by side alone. */
    record Readable() implements Settlement {}

    /** Another value stands; of a record every member that is not given is empty. */
    record Write(Value value) implements Settlement {}

    /** Whether the values of a field are texts that can stand one below the other. */
    static boolean joins(Field<?> field) {
        return field.codec() == Codec.TEXT && field.merge() != Merge.ONCE && takesNew(field);
    }

    /** What stands between the texts of a field where all of them stand. */
    static String between(Field<?> field) {
        return ONE_LINE.contains(field) ? " / " : "\n\n";
    }

    /** Whether a new value may be written; what is given elsewhere is not, and one of those there stands. */
    static boolean takesNew(Field<?> field) {
        return !GIVEN.contains(field);
    }
}
