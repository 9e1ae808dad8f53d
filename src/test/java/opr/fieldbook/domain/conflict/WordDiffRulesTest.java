package opr.fieldbook.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import opr.fieldbook.domain.conflict.WordDiffRules.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffRulesTest {

    private static final String BASE = "The field supervisor described some of the complaint reporting steps.";

    /** Marks in brackets. */
    private static String marked(String other, String text) {
        return WordDiffRules.pieces(other, text).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void wordsPutInPlaceOfOthersAreMarkedTogether() {
        assertThat(marked(BASE, "The field supervisor named two of the four complaint reporting steps."))
                .isEqualTo("The field supervisor [named two] of the [four] complaint reporting steps.");
    }

    @Test
    void wordsAddedBeforeTheFullStopAreMarkedWithoutIt() {
        assertThat(marked(BASE, BASE.replace("steps.", "steps and could not show the last referral.")))
                .isEqualTo("The field supervisor described some of the complaint reporting steps"
                        + " [and could not show the last referral].");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c | a b c | a b c",
                "a b c | a c | a c",
                "a c | a b c | a [b] c",
                "Met | Not met | Not met",
                "Not met | Not met: late | Not met[: late]",
                "it's so | it's not so | it's [not] so",
                "a b | A b | [A] b",
            })
    void eachWay(String other, String text, String expected) {
        assertThat(marked(other, text)).isEqualTo(expected);
    }

    @Test
    void nothingIsLostOfTheText() {
        String text = "One\n\ntwo  three – “four”, five.";
        assertThat(WordDiffRules.pieces("two four", text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(WordDiffRules.pieces("", "")).isEmpty();
    }

    @Test
    void aTextOfManyPagesIsNotMarked() {
        String text = "word ".repeat(3_000);
        assertThat(WordDiffRules.pieces(text, text + "more")).containsExactly(new Piece(text + "more", false));
    }
}
