package opr.fieldbook.work.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Value;
import org.junit.jupiter.api.Test;

/** What of a value counts as words of a person. */
class WordsTest {

    private static final FieldKey ANSWER = FieldKey.of("conclusion", "x", "answer");

    @Test
    void anAnswersWordingIsNobodysWord() {
        Value answer = Value.group(Map.of(
                "result", Value.of("not-met"),
                "reason", Value.of("Jane Sample said so"),
                "wording", Value.of("0a1b2c3d4e5f60718293a4b5c6d7e8f9")));
        assertThat(Words.of(ANSWER, answer)).containsExactly("Jane Sample said so");
    }

    @Test
    void keysDigestsIdsTimesAndChoicesAreNobodysWords() {
        assertThat(Words.of(FieldKey.of("newer", "x", "key"), Value.of("MCowBQYDK2VwAyEA/a1+Gb9hGJ2VX0Q8m3gq1kqk7J1bT0Q="))).isEmpty();
        assertThat(Words.of(FieldKey.of("newer", "x", "ref"), Value.of("0193a1b2-0000-7000-8000-00000000a1a1"))).isEmpty();
        assertThat(Words.of(FieldKey.of("strike", "x", "digest"), Value.of("a1".repeat(32)))).isEmpty();
        assertThat(Words.of(FieldKey.of("strike", "x", "at"), Value.of("2026-11-25T10:00:00Z"))).isEmpty();
        assertThat(Words.of(FieldKey.of("inspection", "x", "stage"), Value.of("planned"))).isEmpty();
    }

    @Test
    void whatAPersonTypedCountsHoweverShortOrOdd() {
        for (String text : List.of("a1", "Li", "planned", "10:30", "Donaudampfschifffahrtsgesellschaftskapitaen")) {
            assertThat(Words.of(FieldKey.of("finding", "x", "condition"), Value.of(text))).containsExactly(text);
        }
    }
}
