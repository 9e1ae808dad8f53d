package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueCodingTest {

    @Test
    void anyValueIsReadBackAsItWas() {
        RandomValues values = new RandomValues(new Random(11));
        for (int i = 0; i < 2_000; i++) {
            Value value = values.next();
            assertThat(ValueCoding.decode(ValueCoding.encode(value))).isEqualTo(value);
        }
    }

    @Test
    void membersStandInTheOrderOfTheirNamesHoweverTheyWerePut() {
        LinkedHashMap<String, Value> members = new LinkedHashMap<>();
        members.put("b", Value.of(1));
        members.put("a", Value.of(2));
        assertThat(ValueCoding.encode(Value.group(members)))
                .isEqualTo(ValueCoding.encode(Value.group(Map.of("a", Value.of(2), "b", Value.of(1)))));
    }

    @Test
    void aFlippedBitIsAnotherValueOrRefused() {
        RandomValues values = new RandomValues(new Random(12));
        for (int i = 0; i < 200; i++) {
            Value value = values.next();
            byte[] bytes = ValueCoding.encode(value);
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << (bit % 8));
                assertThat(decodeOrNull(flipped)).isNotEqualTo(value);
            }
        }
    }

    @Test
    void cutOrLengthenedBytesAreRefused() {
        byte[] bytes = ValueCoding.encode(Value.of(List.of(Value.of("abc"), Value.of(7))));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> ValueCoding.decode(cut));
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCoding.decode(longer));
    }

    @Test
    void deepNestingIsRefused() {
        Value value = Value.of("core");
        for (int i = 0; i < 100; i++) {
            value = Value.of(new ArrayList<>(List.of(value)));
        }
        byte[] deep = ValueCoding.encode(value);
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCoding.decode(deep));
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacterAtOnce() {
        Value value = Value.of("a\uD83Db");
        assertThat(value).isEqualTo(Value.of("a\uFFFDb"));
        assertThat(ValueCoding.decode(ValueCoding.encode(value))).isEqualTo(value);
    }

    private static Value decodeOrNull(byte[] bytes) {
        try {
            return ValueCoding.decode(bytes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
