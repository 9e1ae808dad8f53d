package opr.fieldbook.domain.finding;

import static opr.fieldbook.domain.protocol.FindingClass.AREA_OF_CONCERN;
import static opr.fieldbook.domain.protocol.FindingClass.BEST_PRACTICE;
import static opr.fieldbook.domain.protocol.FindingClass.DEFICIENCY;
import static opr.fieldbook.domain.protocol.FindingClass.WORKING_NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    void deficienciesAndAreasOfConcernShareASeriesTheOthersHaveTheirOwn() {
        List<String> used = List.of("F-01", "BP-04", "A-F09");
        assertThat(NumberSeries.nextNumber(DEFICIENCY, used)).isEqualTo("F-02");
        assertThat(NumberSeries.nextNumber(AREA_OF_CONCERN, used)).isEqualTo("F-02");
        assertThat(NumberSeries.nextNumber(BEST_PRACTICE, used)).isEqualTo("BP-05");
        assertThat(NumberSeries.nextNumber(WORKING_NOTE, used)).isEqualTo("W-01");
    }

    @Test
    void workingKeysCarryTheAuthorsLetter() {
        List<String> used = List.of("A-F04", "B-F07", "A-BP02", "F-09");
        assertThat(NumberSeries.nextKey("A", DEFICIENCY, used)).isEqualTo("A-F05");
        assertThat(NumberSeries.nextKey("B", DEFICIENCY, used)).isEqualTo("B-F08");
        assertThat(NumberSeries.nextKey("A", BEST_PRACTICE, used)).isEqualTo("A-BP03");
        assertThat(NumberSeries.nextKey("C", WORKING_NOTE, used)).isEqualTo("C-W01");
    }

    @Test
    void gapsAreNotFilledAndTheCountGoesBeyondNinetyNine() {
        assertThat(NumberSeries.nextNumber(DEFICIENCY, List.of("F-01", "F-07"))).isEqualTo("F-08");
        assertThat(NumberSeries.nextNumber(DEFICIENCY, List.of("F-99"))).isEqualTo("F-100");
        assertThat(NumberSeries.nextKey("A", DEFICIENCY, List.of("A-F100", "A-F99"))).isEqualTo("A-F101");
    }

    @Test
    void namesThatAreNoNumbersDoNotMatter() {
        List<String> used = List.of("F-", "F-x", "F-1x", "F-999999999999", "");
        assertThat(NumberSeries.nextNumber(DEFICIENCY, used)).isEqualTo("F-01");
    }

    @Test
    void aNameTellsItsSeries() {
        assertThat(NumberSeries.isKeyOf(AREA_OF_CONCERN, "A-F05")).isTrue();
        assertThat(NumberSeries.isKeyOf(BEST_PRACTICE, "A-F05")).isFalse();
        assertThat(NumberSeries.isKeyOf(BEST_PRACTICE, "A-BP05")).isTrue();
        assertThat(NumberSeries.isNumberOf(DEFICIENCY, "F-05")).isTrue();
        assertThat(NumberSeries.isNumberOf(DEFICIENCY, "BP-05")).isFalse();
    }
}
