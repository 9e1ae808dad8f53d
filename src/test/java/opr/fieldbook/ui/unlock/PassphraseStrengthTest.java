package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseStrengthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, false",
        "horse, 1, false",
        "'horse battery', 1, false",
        "password123, 1, false",
        "aaaaaaaaaaaaaaaaaaaa, 1, false",
        "'aa aa aa aa', 1, false",
        "qwertyuiopasdfg, 1, false",
    })
    void theShortAndTheEasyAreNotGood(String typed, int parts, boolean good) {
        PassphraseStrength strength = PassphraseStrength.of(typed);
        assertThat(strength.isGood()).isEqualTo(good);
        assertThat(strength.parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"'copper lantern walks slowly'", "'seven otters under glass'", "kV9!pw3z-Tq7m2Lx"})
    void fourWordsOrFifteenCharactersAreGood(String typed) {
        PassphraseStrength strength = PassphraseStrength.of(typed);
        assertThat(strength.isGood()).isTrue();
        assertThat(strength.parts()).isBetween(2, 4);
    }

    @Test
    void saysWhatItCounted() {
        assertThat(PassphraseStrength.of("copper lantern walks slowly").reason()).isEqualTo("Four words, 27 characters.");
        assertThat(PassphraseStrength.of("horse").word()).isEqualTo("Too short");
        assertThat(PassphraseStrength.of("horse").reason()).isEqualTo("One word, 5 characters.");
        assertThat(PassphraseStrength.of("aaaaaaaaaaaaaaaa").reason()).startsWith("Easy to guess.");
        assertThat(PassphraseStrength.NONE.word()).isEmpty();
    }

    @Test
    void aVeryLongOneIsMeasuredAtOnce() {
        long before = System.nanoTime();
        assertThat(PassphraseStrength.of("a much too long sentence ".repeat(400)).isGood()).isTrue();
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }
}
