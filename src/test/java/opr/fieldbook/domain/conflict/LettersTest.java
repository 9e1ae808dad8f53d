package opr.fieldbook.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void lettersGoOnAfterZ() {
        assertThat(Letters.of(0)).isEqualTo("a");
        assertThat(Letters.of(25)).isEqualTo("z");
        assertThat(Letters.of(26)).isEqualTo("aa");
        assertThat(Letters.of(27)).isEqualTo("ab");
        assertThat(Letters.of(52)).isEqualTo("ba");
    }

    @Test
    void eachLetterIsReadBack() {
        for (int i = 0; i < 700; i++) {
            assertThat(Letters.choice(Letters.of(i))).hasValue(i);
        }
        assertThat(Letters.choice("B")).hasValue(1);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(Letters.choice("")).isEmpty();
        assertThat(Letters.choice("1")).isEmpty();
        assertThat(Letters.choice("both")).isEmpty();
        assertThat(Letters.choice("é")).isEmpty();
    }
}
