package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.SampleInspection.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit.FindingTexts;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.ClassificationRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Corrected;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.FindingField.Withdrawn;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingEditsTest {

    private static final Classed CLASSED = new Classed(FindingClass.DEFICIENCY, "D-TRN", Party.LEA, null);
    private static final FindingTexts TEXTS =
            new FindingTexts("title", "condition", "criteria", "cause", "effect", "evidence");

    private final SampleInspection sample = SampleInspection.jem();

    @Test
    void aFindingIsRaisedWithAllThatIsKnownAlready() {
        sample.apply(new Edit.RaiseFinding("d", CLASSED, item("J-D-01"), TEXTS, new Cited("M-TRN", "MOA § VII")));
        Finding finding = sample.finding("d");
        assertThat(finding.key()).isEqualTo("A-F01");
        assertThat(finding.number()).isNull();
        assertThat(finding.raisedAt()).isEqualTo(sample.author().now());
        assertThat(finding.get(FindingField.RAISED_BY)).isEqualTo("Inspector A");
        assertThat(finding.get(FindingField.CLASSED)).isEqualTo(CLASSED);
        assertThat(finding.get(FindingField.QUESTIONS))
                .isEqualTo(ClassificationRules.answersFor(FindingClass.DEFICIENCY));
        assertThat(finding.get(FindingField.CITED)).isEqualTo(new Cited("M-TRN", "MOA § VII"));
        assertThat(finding.get(FindingField.VERIFICATION)).isEqualTo(Verification.DESK);
        assertThat(finding.items()).containsExactly(item("J-D-01"));
        List<Field<String>> texts = List.of(
                FindingField.TITLE,
                FindingField.CONDITION,
                FindingField.CRITERIA,
                FindingField.CAUSE,
                FindingField.EFFECT,
                FindingField.EVIDENCE);
        assertThat(texts).allSatisfy(field -> assertThat(finding.text(field)).isEqualTo(field.name()));
    }

    @Test
    void aFindingCanBeRaisedWithItsClassStillOpen() {
        sample.apply(new Edit.RaiseFinding("d", null, null, FindingTexts.titled("Seen"), null));
        assertThat(sample.finding("d").findingClass()).isNull();
        assertThat(sample.finding("d").key()).isEqualTo("A-F01");
    }

    @ParameterizedTest
    @EnumSource
    void theWorkingKeyIsOfTheSeriesOfTheClass(FindingClass findingClass) {
        sample.apply(new Edit.RaiseFinding(
                "d", new Classed(findingClass, null, null, null), null, FindingTexts.NONE, null));
        assertThat(sample.finding("d").key()).isEqualTo("A-" + findingClass.series() + "01");
    }

    @Test
    void aDeletedFindingKeepsItsKeyFromOthers() {
        sample.deficiency("d");
        sample.apply(new Edit.DeleteFinding("d"));
        assertThat(sample.deficiency("e").key()).isEqualTo("A-F02");
    }

    @Test
    void answersAndClassAreWrittenTogether() {
        sample.deficiency("d");
        Questions open = new Questions(FindingField.Judgment.YES, null, null, null);
        sample.apply(new Edit.ClassifyFinding("d", open, null));
        assertThat(sample.finding("d").get(FindingField.QUESTIONS)).isEqualTo(open);
        assertThat(sample.finding("d").get(FindingField.CLASSED)).isEqualTo(CLASSED);
        Classed concern = new Classed(FindingClass.AREA_OF_CONCERN, "A-INT", Party.LEA, "No rule in force");
        sample.apply(new Edit.ClassifyFinding("d", open, concern));
        assertThat(sample.finding("d").get(FindingField.CLASSED)).isEqualTo(concern);
        assertThat(sample.finding("d").key()).isEqualTo("A-F01");
    }

    @Test
    void aFindingOfAnotherSeriesGetsANewNameAndNobodyGetsTheOld() {
        sample.deficiency("d");
        sample.apply(new Edit.NumberFindings());
        sample.apply(new Edit.ClassifyFinding(
                "d", Questions.OPEN, new Classed(FindingClass.BEST_PRACTICE, null, null, "Nothing broken")));
        assertThat(sample.finding("d").key()).isEqualTo("A-BP01");
        assertThat(sample.finding("d").number()).isEqualTo("BP-01");
        assertThat(sample.deficiency("e").key()).isEqualTo("A-F02");
        sample.apply(new Edit.NumberFindings());
        assertThat(sample.finding("e").number()).isEqualTo("F-02");
        assertThat(Finding.named(sample.fold(), "f-01")).hasValueSatisfying(was -> assertThat(was.id())
                .isEqualTo("d"));
    }

    @Test
    void aTextIsWrittenAndAnEmptyOneCleared() {
        sample.deficiency("d");
        sample.apply(new Edit.WriteFinding("d", FindingField.CAUSE, "No plan"));
        assertThat(sample.finding("d").text(FindingField.CAUSE)).isEqualTo("No plan");
        sample.apply(new Edit.WriteFinding("d", FindingField.CAUSE, "  "));
        assertThat(sample.finding("d").get(FindingField.CAUSE)).isNull();
        Field<String> other = EntryField.TEXT;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample.apply(new Edit.WriteFinding("d", other, "x")));
    }

    @Test
    void sourcesAreCitedUnderTheKeyOfTheProtocol() {
        sample.deficiency("d");
        sample.apply(new Edit.CiteFinding("d", new Cited("m-trn", null)));
        sample.apply(new Edit.LinkCitation("d", "m-cmp", true));
        assertThat(sample.finding("d").allCitations()).containsExactly("M-TRN", "M-CMP");
        sample.apply(new Edit.LinkCitation("d", "M-CMP", false)).apply(new Edit.CiteFinding("d", null));
        assertThat(sample.finding("d").allCitations()).isEmpty();
    }

    @Test
    void itemsAreLinkedAndUnlinked() {
        sample.deficiency("d");
        sample.apply(new Edit.LinkItem("d", item("J-D-02"), true));
        sample.apply(new Edit.LinkItem("d", item("J-D-01"), false));
        assertThat(sample.finding("d").items()).containsExactly(item("J-D-02"));
    }

    @Test
    void correctedVerifiedWithdrawnAndBack() {
        sample.deficiency("d");
        Corrected corrected = new Corrected("Poster hung", LocalDate.of(2026, 11, 24), "Inspector A", "Seen");
        sample.apply(new Edit.CorrectFinding("d", corrected));
        sample.apply(new Edit.VerifyFinding("d", Verification.SITE));
        sample.apply(new Edit.WithdrawFinding("d", " Seen twice "));
        Finding finding = sample.finding("d");
        assertThat(finding.get(FindingField.CORRECTED)).isEqualTo(corrected);
        assertThat(finding.get(FindingField.VERIFICATION)).isEqualTo(Verification.SITE);
        assertThat(finding.get(FindingField.WITHDRAWN)).isEqualTo(new Withdrawn("Seen twice"));
        sample.apply(new Edit.CorrectFinding("d", null)).apply(new Edit.WithdrawFinding("d", null));
        assertThat(sample.finding("d").withdrawn()).isFalse();
        assertThat(sample.finding("d").get(FindingField.CORRECTED)).isNull();
    }

    @Test
    void aFindingIsNamedByNumberKeyOrIdInAnyLetterCase() {
        sample.deficiency("d");
        sample.apply(new Edit.NumberFindings());
        assertThat(List.of("f-01", "a-f01", "d")).allSatisfy(name -> assertThat(Finding.named(sample.fold(), name))
                .isPresent());
        assertThat(Finding.named(sample.fold(), "F-02")).isEmpty();
    }
}
