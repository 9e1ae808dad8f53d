package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.StyleRules.Hint;
import opr.fieldbook.domain.finding.StyleRules.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            REMEDY   | 3 of 9 officers should be trained again                | should
            REMEDY   | OPR recommends a new poster in 1 cell                  | recommends
            REMEDY   | The 2 officers must be suspended                       | must
            FAILED   | The LEA failed to post 1 poster                        | failed
            VIOLATOR | 2 violators were held                                  | violators
            ALIEN    | 3 aliens were not told                                 | aliens
            ALIEN    | Aliens were held in 2 cells                            | Aliens
            NAME     | Mr. Smith signed 3 forms                               | Mr. Smith
            NAME     | Deputy Jones signed 3 forms                            | Deputy Jones
            A_NUMBER | In file A123456789 nothing is recorded                 | A123456789
            A_NUMBER | In file A 123-456-789 nothing is recorded              | A 123-456-789
            ACRONYM  | In 3 files no FOJC entry is made                       | FOJC
            """)
    void saysWhatToLookAt(Kind kind, String text, String word) {
        assertThat(StyleRules.hints(FindingField.CONDITION, text)).containsExactly(new Hint(kind, word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 7 of 27 files in which a language other than English is recorded, no interpreter is entered; 40 drawn, 37 reviewed.",
                "The LEA, ICE and OPR agreed on 3 dates; DIO-03 and CF-12 are named in the MOA.",
                "The Warrant for Arrest of Alien was served late in 2 of 9 files.",
                "The file operations center log (FOCL) has 3 gaps. The FOCL is kept by hand.",
                "Form I-247A was sent in 5 of 5 cases."
            })
    void leavesGoodWordsAlone(String text) {
        assertThat(StyleRules.hints(FindingField.CONDITION, text)).isEmpty();
    }

    @Test
    void aConditionHasANumberAndNoBlanks() {
        assertThat(kinds(FindingField.CONDITION, "Several files have no entry.")).containsExactly(Kind.COUNT);
        assertThat(kinds(FindingField.EFFECT, "Several persons were not told.")).isEmpty();
        assertThat(kinds(FindingField.CONDITION, "In ___ of ___ files nothing is recorded."))
                .containsExactly(Kind.GAP);
    }

    @Test
    void aRuleMaySayMust() {
        assertThat(kinds(FindingField.CRITERIA, "Officers must document the service.")).isEmpty();
    }

    @Test
    void nothingWrittenNothingToSay() {
        assertThat(StyleRules.hints(FindingField.CONDITION, " ")).isEmpty();
    }

    private static List<Kind> kinds(Field<String> field, String text) {
        return StyleRules.hints(field, text).stream().map(Hint::kind).toList();
    }
}
