package opr.fieldbook.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Judgment;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.Test;

class ValueWordsTest {

    private static <T> String words(Field<T> field, T value) {
        return ValueWords.of(field, field.codec().write(value));
    }

    @Test
    void recordsAreSaidInTheWordsOfTheScreens() {
        assertThat(words(ConclusionField.ANSWER, new Answer(Result.NA, "No cases", "w"))).isEqualTo("N/A: No cases");
        assertThat(words(
                        FindingField.CLASSED,
                        new FindingField.Classed(FindingClass.DEFICIENCY, "D-TRN", Party.ICE, null)))
                .isEqualTo("Deficiency · D-TRN · ICE field office");
        assertThat(words(FindingField.CITED, new FindingField.Cited("M-TRN", "MOA IX"))).isEqualTo("M-TRN: MOA IX");
        assertThat(words(FindingField.WITHDRAWN, new FindingField.Withdrawn("Not so"))).isEqualTo("Not so");
        assertThat(words(FindingField.QUESTIONS, new FindingField.Questions(Judgment.YES, null, null, null)))
                .isEqualTo("Written rule: Yes");
        assertThat(words(
                        ObservationField.SEEN,
                        new ObservationField.Seen(Result.MET, "Night", ObservationField.Mode.LIVE, "DIO-03")))
                .isEqualTo("Met · Night · Live · DIO-03");
        assertThat(words(
                        InspectionField.ON_SITE,
                        new InspectionField.OnSite(LocalDate.of(2027, 3, 9), LocalDate.of(2027, 3, 12))))
                .isEqualTo("Mar 9, 2027 to Mar 12, 2027");
        assertThat(words(InspectionField.STAGE, Stage.IN_REVIEW)).isEqualTo("In review");
        assertThat(words(ConclusionField.LATER, true)).isEqualTo("Yes");
        assertThat(words(InspectionField.MODELS, List.of("JEM", "WSO"))).isEqualTo("JEM, WSO");
    }

    @Test
    void whatIsNotThereOrNotReadableIsSaid() {
        assertThat(ValueWords.of(FindingField.TITLE, Value.CLEARED)).isEqualTo("Nothing");
        assertThat(ValueWords.of(FindingField.TITLE, new Value.Struck("d"))).contains("struck");
        assertThat(ValueWords.of(FindingField.TITLE, new Value.Sealed("AA"))).contains("cannot be read");
        assertThat(ValueWords.of(null, Value.group(Map.of("b", Value.of(2), "a", Value.of("x")))))
                .isEqualTo("a: x; b: 2");
    }

    @Test
    void noFieldIsWithoutWords() {
        for (Field<?> field : Inventory.all()) {
            assertThat(ValueWords.of(field, Value.of("x"))).isNotBlank();
        }
    }
}
