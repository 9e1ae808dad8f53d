package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.SampleInspection.item;
import static opr.fieldbook.domain.edit.Refusals.assertRefused;
import static opr.fieldbook.domain.protocol.FindingClass.AREA_OF_CONCERN;
import static opr.fieldbook.domain.protocol.FindingClass.DEFICIENCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit.FindingTexts;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Corrected;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.CategoryRules;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import org.junit.jupiter.api.Test;

class FindingRefusalsTest {

    private final SampleInspection sample = SampleInspection.jem();

    FindingRefusalsTest() {
        sample.deficiency("d");
    }

    private String codes(FindingClass findingClass) {
        return CategoryRules.of(findingClass, sample.inspection().protocols()).stream()
                .map(Category::code)
                .collect(Collectors.joining(", "));
    }

    /** The keys of what may be cited, in the words of a refusal. */
    static String sources(SampleInspection sample) {
        return sample.inspection().protocols().stream()
                .flatMap(protocol -> protocol.citations().stream())
                .map(Citation::key)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aDeficiencyHasOneParty() {
        assertClassRefused(new Classed(DEFICIENCY, null, Party.JOINT, null), "problem.deficiency-one-party");
        assertClassRefused(new Classed(DEFICIENCY, "D-OTH", Party.JOINT, null), "problem.deficiency-one-party");
    }

    @Test
    void theCategoryIsKnownAndOfTheClass() {
        assertClassRefused(new Classed(DEFICIENCY, "D-XYZ", null, null), "problem.unknown-category", "D-XYZ", codes(DEFICIENCY));
        assertClassRefused(
                new Classed(DEFICIENCY, "A-INT", null, null),
                "problem.category-of-other-class",
                "A-INT",
                "Area of concern",
                codes(DEFICIENCY));
        assertClassRefused(
                new Classed(AREA_OF_CONCERN, "D-TRN", null, null),
                "problem.category-of-other-class",
                "D-TRN",
                "Deficiency",
                codes(AREA_OF_CONCERN));
        assertThat(codes(DEFICIENCY)).contains("D-TRN, ").doesNotContain("A-INT");
    }

    @Test
    void theCategoryAllowsTheParty() {
        assertClassRefused(
                new Classed(DEFICIENCY, "D-TRN", Party.ICE, null),
                "problem.party-of-other-category",
                "D-TRN",
                "ICE field office",
                "lea");
        assertClassRefused(
                new Classed(DEFICIENCY, "D-I-TRN", Party.LEA, null),
                "problem.party-of-other-category",
                "D-I-TRN",
                "LEA",
                "ice");
        assertClassRefused(
                new Classed(AREA_OF_CONCERN, "A-INT", Party.JOINT, null),
                "problem.party-of-other-category",
                "A-INT",
                "LEA and ICE field office",
                "lea");
    }

    @Test
    void anAreaOfConcernMayBeJointWhereItsCategorySaysSo() {
        Classed joint = new Classed(AREA_OF_CONCERN, "a-sec", Party.JOINT, null);
        sample.apply(new Edit.ClassifyFinding("d", Questions.OPEN, joint));
        assertThat(sample.finding("d").get(FindingField.CLASSED))
                .isEqualTo(new Classed(AREA_OF_CONCERN, "A-SEC", Party.JOINT, null));
    }

    @Test
    void aBestPracticeMayKeepAnyKnownCategory() {
        Classed practice = new Classed(FindingClass.BEST_PRACTICE, "D-TRN", null, null);
        sample.apply(new Edit.ClassifyFinding("d", Questions.OPEN, practice));
        assertThat(sample.finding("d").category()).isEqualTo("D-TRN");
    }

    @Test
    void theSourceIsOneOfTheProtocol() {
        Cited unknown = new Cited("M-XYZ", null);
        List.of(
                        new Edit.CiteFinding("d", unknown),
                        new Edit.LinkCitation("d", "M-XYZ", true),
                        new Edit.RaiseFinding("e", null, null, FindingTexts.NONE, unknown))
                .forEach(edit -> assertRefused(sample, edit, "problem.unknown-citation", "M-XYZ", sources(sample)));
    }

    @Test
    void theItemIsAsked() {
        List.of(
                        new Edit.LinkItem("d", item("J-D-99"), true),
                        new Edit.RaiseFinding("e", null, item("J-D-99"), FindingTexts.NONE, null))
                .forEach(edit -> assertRefused(
                        sample, edit, "problem.unknown-item", "J-D-99", SampleInspection.NUMBER, "JEM"));
    }

    @Test
    void reasonsAreGiven() {
        assertRefused(sample, new Edit.WithdrawFinding("d", " "), "problem.withdraw-reason");
        Corrected nothing = new Corrected(" ", null, null, null);
        assertRefused(sample, new Edit.CorrectFinding("d", nothing), "problem.corrected-what");
    }

    @Test
    void aNumberedFindingIsNotDeletedNotEvenOneWithTwoNumbers() {
        SampleInspection other = sample.copyFor("B");
        other.deficiency("0");
        sample.apply(new Edit.NumberFindings());
        assertRefused(sample, new Edit.DeleteFinding("d"), "problem.finding-numbered", "F-01");
        other.write("Number", List.of(FindingField.NUMBER.propose("d", "F-02")));
        sample.absorb(other);
        assertThat(sample.finding("d").number()).isNull();
        assertRefused(sample, new Edit.DeleteFinding("d"), "problem.finding-numbered", "A-F01");
    }

    @Test
    void whatIsNotThereIsRefused() {
        sample.apply(new Edit.DeleteFinding("d"));
        List.of(
                        new Edit.ClassifyFinding("d", Questions.OPEN, null),
                        new Edit.WriteFinding("d", FindingField.TITLE, "x"),
                        new Edit.CiteFinding("d", null),
                        new Edit.LinkCitation("d", "M-TRN", true),
                        new Edit.LinkItem("d", item("J-D-01"), true),
                        new Edit.CorrectFinding("d", null),
                        new Edit.VerifyFinding("d", null),
                        new Edit.WithdrawFinding("d", "x"),
                        new Edit.DeleteFinding("d"))
                .forEach(edit -> assertRefused(
                        sample, edit, "problem.unknown-finding", "d", SampleInspection.NUMBER));
    }

    private void assertClassRefused(Classed classed, String key, Object... arguments) {
        assertRefused(sample, new Edit.ClassifyFinding("d", Questions.OPEN, classed), key, arguments);
        assertRefused(sample, new Edit.RaiseFinding("e", classed, null, FindingTexts.NONE, null), key, arguments);
    }
}
