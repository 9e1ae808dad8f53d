package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final byte[] PLAIN = "the answer is not met".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = "inspection 1, row 2".getBytes(StandardCharsets.UTF_8);

    private final byte[] key = Crypto.random(32);
    private final Sealer sealer = new Sealer(key);

    @Test
    void opensWhatItSealed() throws SealBroken {
        for (int length : new int[] {0, 1, 15, 16, 17, 300, 100_000}) {
            byte[] plain = Crypto.random(length);
            byte[] sealed = sealer.seal(plain, HERE);
            assertThat(sealed).hasSize(length + Sealer.OVERHEAD);
            assertThat(new Sealer(key).open(sealed, HERE)).isEqualTo(plain);
        }
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] sealed = sealer.seal(PLAIN, HERE);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> sealer.open(flipped, HERE)).as("bit " + bit).isInstanceOf(SealBroken.class);
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> sealer.open(cut, HERE)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void opensInItsPlaceOnlyAndWithItsKeyOnly() {
        byte[] sealed = sealer.seal(PLAIN, HERE);
        byte[] there = "inspection 1, row 3".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> sealer.open(sealed, there)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> new Sealer(Crypto.random(32)).open(sealed, HERE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theAlgorithmStandsFirstAndNoncesDiffer() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            byte[] sealed = sealer.seal(PLAIN, HERE);
            assertThat(sealed[0]).isEqualTo((byte) 1);
            nonces.add(Arrays.toString(Arrays.copyOfRange(sealed, 1, 13)));
        }
        assertThat(nonces).hasSize(1_000);
    }

    @Test
    void aClosedSealerIsOfNoUse() {
        sealer.close();
        sealer.close();
        assertThatThrownBy(() -> sealer.seal(PLAIN, HERE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealingARowIsCheap() {
        byte[] row = Crypto.random(300);
        int rounds = 20_000;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < rounds; i++) {
                sealer.seal(row, HERE);
            }
            best = Math.min(best, (System.nanoTime() - start) / rounds);
        }
        System.out.println("Sealing 300 bytes: " + best + " ns");
        assertThat(best).isLessThan(50_000);
    }
}
