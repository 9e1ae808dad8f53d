package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastValuesTest {

    private static FieldKey field(int number) {
        return new FieldKey(new EntityKey("conclusion", "JEM//J-D-" + number), "answer");
    }

    @Test
    void whatWasThereIsNeverForgotten() {
        PastValues past = new PastValues();
        for (int i = 0; i < 20_000; i++) {
            past.add(field(i % 150), Value.of("Text " + i));
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(past.mayHold(field(i % 150), Value.of("Text " + i))).isTrue();
        }
    }

    @Test
    void whatWasNotThereIsSeldomTakenForKnown() {
        PastValues past = new PastValues();
        for (int i = 0; i < 10_000; i++) {
            past.add(field(i % 150), Value.of("Text " + i));
        }
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            taken += past.mayHold(field(i % 150), Value.of("Other " + i)) ? 1 : 0;
        }
        assertThat(taken).isLessThan(500);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        PastValues past = new PastValues();
        PastValues copy = past.copy();
        copy.add(field(1), Value.of("Met"));
        assertThat(copy.mayHold(field(1), Value.of("Met"))).isTrue();
        assertThat(past.mayHold(field(1), Value.of("Met"))).isFalse();
    }
}
