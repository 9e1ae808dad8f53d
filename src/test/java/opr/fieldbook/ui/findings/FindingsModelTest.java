package opr.fieldbook.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Corrected;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.findings.list.FindingLine;
import opr.fieldbook.ui.inspect.OnBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsModelTest extends OnBench {

    private FindingsModel model;

    FindingsModelTest() {
        super(FindingSample::make);
    }

    @BeforeEach
    void open() {
        model = new FindingsModel(live, dialogs, places);
        model.attach();
    }

    @Test
    void findingsStandApartFromWhatNeverCounts() {
        assertThat(model.findings()).hasSize(6);
        assertThat(model.others()).extracting(FindingLine::findingClass)
                .containsExactly(FindingClass.BEST_PRACTICE, FindingClass.WORKING_NOTE);
        assertThat(model.countsProperty().get()).contains("6 findings", "4", "2");
    }

    @Test
    void theFilterLetsOneClassThrough() {
        model.filterProperty().set(FindingClass.AREA_OF_CONCERN);
        assertThat(model.findings()).hasSize(2).allMatch(line -> line.findingClass() == FindingClass.AREA_OF_CONCERN);
        assertThat(model.countsProperty().get()).contains("6 findings");
    }

    @Test
    void aLineSaysItsStateInWords() {
        assertThat(line("Spanish").subWords()).isEqualTo("Corrected on site, still counts");
        assertThat(line("Interpreter").state()).isEqualTo("Ready");
        assertThat(line("Field supervisor").state()).isEqualTo("No effect");
        assertThat(line("Field supervisor").citation()).isEqualTo("Not needed");
        assertThat(line("Interpreter").citation()).isEqualTo("MOA § XIV");
        live.submit(new Edit.WithdrawFinding(line("Interpreter").id(), "Double."));
        assertThat(line("Interpreter").state()).isEqualTo("Withdrawn");
        assertThat(model.countsProperty().get()).contains("5 findings");
    }

    @Test
    void raisesFromNothingAndNumbersOnlyWhatHasAClass() {
        assertThat(model.numberingProperty().get()).isNotNull();
        String id = model.raise();
        assertThat(model.countsProperty().get()).contains("1 without a class yet");
        live.submit(new Edit.ClassifyFinding(
                id,
                Questions.OPEN,
                new Classed(FindingClass.DEFICIENCY, "D-TRN", Party.LEA, null)));
        model.numberFindings();
        assertThat(dialogs.asked).hasSize(1);
        assertThat(model.findings()).extracting(FindingLine::name).contains("F-07");
        model.open(id);
        model.raiseAndOpen();
        assertThat(places.went).containsExactly("finding " + id, "raise");
    }

    @Test
    void aCorrectedFindingStillCounts() {
        String id = line("Annual").id();
        live.submit(new Edit.CorrectFinding(id, new Corrected("Courses taken", null, null, null)));
        assertThat(model.countsProperty().get()).contains("6 findings");
    }

    private FindingLine line(String title) {
        return model.findings().stream()
                .filter(line -> line.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
