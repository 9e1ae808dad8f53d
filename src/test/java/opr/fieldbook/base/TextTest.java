package opr.fieldbook.base;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void aMissingKeyIsABug() {
        assertThatThrownBy(() -> Text.of("problem.no-such-key")).hasMessageContaining("problem.no-such-key");
    }
}
