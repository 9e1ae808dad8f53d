package opr.fieldbook.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.HostileReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainTextTest {

    @Test
    void whatXmlForbidsIsLeftOutAndTheRestStays() {
        assertThat(PlainText.clean(HostileReport.CONTROLS)).isEqualTo("bell null form lone high  end\nnext & <w:p> ]]>");
        assertThat(PlainText.clean(HostileReport.EMOJI)).isEqualTo(HostileReport.EMOJI);
        assertThat(PlainText.clean(HostileReport.RTL)).isEqualTo(HostileReport.RTL);
        assertThat(PlainText.clean("tab\tand line\n")).isEqualTo("tab\tand line\n");
        assertThat(PlainText.clean("old mac\rline")).isEqualTo("old mac\nline");
        assertThat(PlainText.clean("\uDE00\uD83D")).isEmpty();
    }

    @Test
    void linesLeaveEmptyOnesOut() {
        assertThat(PlainText.lines("one\r\n\r\n  \r\n two ")).containsExactly("one", "two");
        assertThat(PlainText.lines("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FindingClass.class)
    void theWordOfAClassCanBeReadOnEveryFill(FindingClass of) {
        for (String fill : new String[] {Palette.fill(of), Palette.WHITE, Palette.ZEBRA, Palette.OURS}) {
            assertThat(contrast(Palette.ink(of), fill)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Palette.WHITE, Palette.NAVY)).isGreaterThanOrEqualTo(7);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int at = 0; at < 3; at++) {
            double part = Integer.parseInt(hex.substring(2 * at, 2 * at + 2), 16) / 255.0;
            sum += weights[at] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
