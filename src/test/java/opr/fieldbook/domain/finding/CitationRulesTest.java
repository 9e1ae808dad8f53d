package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import opr.fieldbook.domain.lea.ClauseField.Printed;
import opr.fieldbook.domain.protocol.Citation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            MOA, complaint procedures          |       |    | MOA, complaint procedures               | MOA, complaint procedures
            MOA, complaint procedures          | § XIV |    | MOA § XIV, complaint procedures         | MOA § XIV
            MOA, complaint procedures          | § XIV | 9  | MOA § XIV, complaint procedures, p. 9   | MOA § XIV
            MOA, appendix on points of contact | App. A | 21 | MOA App. A, appendix on points of contact, p. 21 | MOA App. A
            ICE Directive 13004.2              |       |    | ICE Directive 13004.2                   | ICE Directive 13004.2
            ICE Directive 13004.2              | § 4.1 | 2  | ICE Directive 13004.2 § 4.1, p. 2       | ICE Directive 13004.2 § 4.1
            """)
    void theSectionStandsBehindTheNameOfTheSource(
            String shortTitle, @Nullable String section, @Nullable String page, String full, String brief) {
        Citation citation =
                new Citation("M-XYZ", shortTitle, "Title", null, Citation.Source.MOA, "Demands.", false);
        Printed printed = section == null ? null : new Printed(section, page, null, null);
        assertThat(CitationRules.inFull(citation, printed)).isEqualTo(full);
        assertThat(CitationRules.inShort(citation, printed)).isEqualTo(brief);
    }

    @Test
    void anEmptySectionIsNone() {
        Citation citation = new Citation("M-XYZ", "MOA, training", "Title", null, Citation.Source.MOA, "Demands.", false);
        assertThat(CitationRules.inFull(citation, new Printed(" ", "9", null, null))).isEqualTo("MOA, training");
    }
}
