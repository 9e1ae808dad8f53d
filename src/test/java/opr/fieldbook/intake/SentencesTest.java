package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesEndAtAStopBeforeACapital() {
        assertThat(Sentences.of("Look first. Then ask \"Who?\" Write it down.")).hasSize(3);
        assertThat(Sentences.of("¿Quién? ¿Cuándo fue?")).hasSize(2);
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(Sentences.of("A U.S. Passport, No. 5, pp. 3 and 4, Sec. F counts here."))
                .hasSize(1);
    }
}
