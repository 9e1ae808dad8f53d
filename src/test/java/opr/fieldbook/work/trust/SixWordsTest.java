package opr.fieldbook.work.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.seal.DeviceIdentity;
import org.junit.jupiter.api.Test;

class SixWordsTest {

    @Test
    void theWordsFollowFromTheKeysAlone() {
        DeviceIdentity device = DeviceIdentity.create();
        List<String> words = SixWords.of(device.device());
        assertThat(words).hasSize(6).isEqualTo(SixWords.of(DeviceIdentity.nameOf(device.signingKey(), device.agreementKey())));
        assertThat(words).isNotEqualTo(SixWords.of(DeviceIdentity.create().device()));
    }

    @Test
    void whatIsNoDeviceHasNoWords() {
        assertThat(SixWords.of("")).isEmpty();
        assertThat(SixWords.of("device-A")).isEmpty();
    }

    @Test
    void eachOfTheFirstSixtyBitsCounts() {
        String zero = "0".repeat(32);
        Set<List<String>> all = new HashSet<>(List.of(SixWords.of(zero)));
        for (int digit = 0; digit < 15; digit++) {
            for (char bit : new char[] {'1', '2', '4', '8'}) {
                all.add(SixWords.of("0".repeat(digit) + bit + "0".repeat(31 - digit)));
            }
        }
        assertThat(all).hasSize(61);
        assertThat(SixWords.of("0".repeat(15) + "1".repeat(17))).isEqualTo(SixWords.of(zero));
    }

    @Test
    void thereAre1024PlainWordsNoneTwice() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 1024; i++) {
            words.add(SixWords.of(String.format("%03x", i << 2) + "0".repeat(29)).getFirst());
        }
        assertThat(words).hasSize(1024).allMatch(word -> word.matches("[a-z]{3,11}"));
    }

    @Test
    void aSuggestionHasFourWordsAndIsAnotherEachTime() {
        assertThat(SixWords.suggestion().split(" ")).hasSize(4);
        assertThat(SixWords.suggestion()).isNotEqualTo(SixWords.suggestion());
    }
}
