package opr.fieldbook.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArialWidthsTest {

    private static final int INCH = 1440;

    @Test
    void textBreaksAtWordsWhereThePageBreaksIt() {
        assertThat(ArialWidths.lines("", 20, false, INCH)).isEqualTo(1);
        assertThat(ArialWidths.lines("Short", 20, false, INCH)).isEqualTo(1);
        // Ten digits of 10 points are 55.6 points wide; an inch has 72.
        assertThat(ArialWidths.lines("1234567890 1234567890", 20, false, INCH)).isEqualTo(2);
        assertThat(ArialWidths.lines("one\ntwo\nthree", 20, false, INCH)).isEqualTo(3);
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(ArialWidths.lines("1".repeat(26), 20, false, INCH)).isEqualTo(3);
    }

    @Test
    void boldIsWider() {
        String text = "annual training not completed ".repeat(20);
        assertThat(ArialWidths.lines(text, 20, true, 3 * INCH))
                .isGreaterThan(ArialWidths.lines(text, 20, false, 3 * INCH));
    }
}
