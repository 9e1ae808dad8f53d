package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import opr.fieldbook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryKeyTest {

    @Test
    void twelveGroupsOfFourWithoutMisreadCharacters() {
        for (int i = 0; i < 200; i++) {
            assertThat(RecoveryKey.create().text()).matches("[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){11}");
        }
    }

    @Test
    void spacesDashesAndCaseDoNotMatter() {
        RecoveryKey key = RecoveryKey.create();
        String text = key.text();
        assertThat(RecoveryKey.parse(text).bytes()).isEqualTo(key.bytes());
        assertThat(RecoveryKey.parse(text.toLowerCase(Locale.ROOT)).bytes()).isEqualTo(key.bytes());
        assertThat(RecoveryKey.parse(text.replace("-", "")).bytes()).isEqualTo(key.bytes());
        assertThat(RecoveryKey.parse("\t" + text.replace("-", " \u2013 ") + "\r\n").bytes())
                .isEqualTo(key.bytes());
    }

    @Test
    void allBitsCount() {
        String a = "AAAA-".repeat(12);
        assertThat(RecoveryKey.parse(a).bytes()).isEqualTo(new byte[30]).hasSize(30);
        String nines = "9999".repeat(12);
        assertThat(RecoveryKey.parse(nines).bytes()).containsOnly(0xFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "I000-", "hello world"})
    void anotherShapeIsRefusedInWords(String start) {
        assertThatThrownBy(() -> RecoveryKey.parse(start))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("12 groups of 4");
    }

    @Test
    void tooLongOrAForbiddenLetterIsRefused() {
        String good = "ABCD".repeat(12);
        assertThatThrownBy(() -> RecoveryKey.parse(good + "A")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> RecoveryKey.parse(good.substring(1) + "O")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> RecoveryKey.parse(good.substring(1) + "1")).isInstanceOf(Problem.class);
    }

    @Test
    void closingWipes() {
        RecoveryKey key = RecoveryKey.create();
        key.close();
        assertThat(key.bytes()).containsOnly(0);
    }
}
