package opr.fieldbook.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.Test;

/** The points that only arise where several people worked apart. */
class MergedRulesTest {

    private static final ConclusionId ITEM = SampleInspection.item("J-D-01");

    private final SampleInspection sample = SampleInspection.jem();

    private List<Point> points(Point.Kind kind) {
        return CheckRules.points(sample.inspection()).stream()
                .filter(point -> point.kind() == kind)
                .toList();
    }

    @Test
    void eachFieldInConflictIsOnePointThatBlocks() {
        sample.deficiency("d");
        SampleInspection other = sample.copyFor("B");
        for (SampleInspection laptop : List.of(sample, other)) {
            laptop.apply(new Edit.WriteFinding("d", FindingField.CONDITION, "By " + laptop.device()));
            laptop.apply(new Edit.WriteFinding("d", FindingField.EFFECT, "By " + laptop.device()));
        }
        sample.absorb(other);
        assertThat(points(Point.Kind.CONFLICT))
                .hasSize(2)
                .hasSameSizeAs(Conflict.all(sample.fold()))
                .allMatch(CheckRules::blocksFinal)
                .allMatch(point -> point.where().equals("A-F01"))
                .extracting(Point::text)
                .anyMatch(text -> text.contains("Condition"));
    }

    @Test
    void anAnswerToAnotherWordingIsNoAnswerAndIsNamed() {
        sample.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        int answered = Progress.of(sample.fold(), sample.inspection().asked()).answered();
        Value old = Value.group(Map.of("result", Value.of("not-met"), "wording", Value.of("another")));
        sample.write("Test", List.of(new Proposal(ConclusionField.ANSWER.key(ITEM.toString()), old)));
        assertThat(Progress.of(sample.fold(), sample.inspection().asked()).answered()).isEqualTo(answered - 1);
        Point point = points(Point.Kind.OTHER_WORDING).getFirst();
        assertThat(point.where()).isEqualTo("J-D-01");
        assertThat(point.text()).contains("Not met");
        assertThat(CheckRules.blocksFinal(point)).isTrue();
        assertThat(points(Point.Kind.UNANSWERED)).noneMatch(open -> open.where().equals("J-D-01"));
        assertThat(points(Point.Kind.NOT_MET_WITHOUT_FINDING)).isEmpty();
        sample.apply(new Edit.ConcludeItem(ITEM, Result.MET, null));
        assertThat(points(Point.Kind.OTHER_WORDING)).isEmpty();
    }

    @Test
    void anAnswerToAnItemThatIsNotAskedIsListedAndBlocksNothing() {
        Value met = Value.group(Map.of("result", Value.of("met"), "wording", Value.of("w")));
        sample.write("Test", List.of(Proposal.of("conclusion", "JEM//J-D-99", "answer", met)));
        assertThat(points(Point.Kind.NOT_ASKED)).hasSize(1).noneMatch(CheckRules::blocksFinal);
        assertThat(points(Point.Kind.NOT_ASKED).getFirst().text()).contains("J-D-99", "Met");
    }

    @Test
    void twoFindingsWithOneNumberAreNamedUntilTheNumbering() {
        SampleInspection other = sample.copyFor("B");
        sample.deficiency("x");
        other.deficiency("y");
        sample.apply(new Edit.NumberFindings());
        other.apply(new Edit.NumberFindings());
        sample.absorb(other);
        assertThat(points(Point.Kind.NUMBER_TWICE)).hasSize(1).noneMatch(CheckRules::blocksFinal);
        sample.apply(new Edit.NumberFindings());
        assertThat(points(Point.Kind.NUMBER_TWICE)).isEmpty();
    }

    @Test
    void aRemovalThatMetAChangeIsAReminder() {
        sample.deficiency("d");
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.DeleteFinding("d"));
        other.apply(new Edit.WriteFinding("d", FindingField.EFFECT, "Matters"));
        sample.absorb(other);
        assertThat(points(Point.Kind.REMOVED_ANYWAY)).hasSize(1).noneMatch(CheckRules::blocksFinal);
    }

    @Test
    void aNoteWithTwoTextsShowsBothAndIsSettledByAuthorOrLead() {
        sample.apply(new Edit.AddEntry("n", "conclusion:" + ITEM, "Before", false));
        SampleInspection other = sample.copyFor("B");
        sample.apply(new Edit.ChangeEntry("n", "Here"));
        other.write("ChangeEntry", List.of(EntryField.TEXT.propose("n", "There")));
        sample.absorb(other);
        assertThat(opr.fieldbook.domain.inspection.Note.all(sample.fold()).getFirst().text()).contains("Here", "There");
        assertThat(points(Point.Kind.CONFLICT)).hasSize(1);
        assertThat(points(Point.Kind.CONFLICT).getFirst().where()).isEqualTo("Note on J-D-01");
    }
}
