package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySlotTest {

    private static final char[] PASSPHRASE = "vier Füße im Schnee".toCharArray();

    private final LibraryKey key = LibraryKey.create();

    @Test
    void thePassphraseOpensAndAnotherDoesNot() throws SealBroken {
        KeySlot slot = key.slotFor(PASSPHRASE, TestCost.low());
        assertThat(LibraryKey.open(slot, PASSPHRASE).derive("x")).isEqualTo(key.derive("x"));
        assertThatThrownBy(() -> LibraryKey.open(slot, "vier Fuesse".toCharArray()))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> LibraryKey.open(slot, new char[0])).isInstanceOf(SealBroken.class);
    }

    @Test
    void aKeyboardThatWritesAccentsInTwoPartsOpensToo() throws SealBroken {
        KeySlot slot = key.slotFor("café".toCharArray(), TestCost.low());
        assertThat(LibraryKey.open(slot, "cafe\u0301".toCharArray()).derive("x")).isEqualTo(key.derive("x"));
    }

    @Test
    void theRecoveryKeyOpensAndAnotherDoesNot() throws SealBroken {
        RecoveryKey recovery = RecoveryKey.create();
        KeySlot slot = key.slotFor(recovery);
        RecoveryKey typed = RecoveryKey.parse(recovery.text());
        assertThat(LibraryKey.open(slot, typed).derive("x")).isEqualTo(key.derive("x"));
        assertThatThrownBy(() -> LibraryKey.open(slot, RecoveryKey.create())).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> LibraryKey.open(slot, PASSPHRASE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aSlotStoresItsAlgorithmAndCost() throws SealBroken {
        KeySlot slot = key.slotFor(PASSPHRASE, TestCost.low());
        Map<String, String> fields = slot.fields();
        assertThat(fields)
                .containsEntry("kind", "PASSPHRASE")
                .containsEntry("algorithm", "argon2id-1.3+aes-256-gcm")
                .containsEntry("memory_kib", "64");
        KeySlot read = KeySlot.of(fields);
        assertThat(read).isEqualTo(slot);
        assertThat(LibraryKey.open(read, PASSPHRASE).derive("x")).isEqualTo(key.derive("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "purpose", "algorithm", "memory_kib", "iterations", "salt", "wrapped"})
    void nothingInASlotCanBeAltered(String name) {
        Map<String, String> fields = key.slotFor(PASSPHRASE, TestCost.low()).fields();
        fields.put(name, altered(name, fields.getOrDefault(name, "")));
        KeySlot slot = KeySlot.of(fields);
        assertThatThrownBy(() -> LibraryKey.open(slot, PASSPHRASE)).isInstanceOf(SealBroken.class);
    }

    private static String altered(String name, String value) {
        return switch (name) {
            case "kind" -> "RECOVERY";
            case "memory_kib" -> "65";
            case "iterations" -> "2";
            case "salt", "wrapped" -> {
                byte[] bytes = Base64.getDecoder().decode(value);
                bytes[bytes.length - 1] ^= 1;
                yield Base64.getEncoder().encodeToString(bytes);
            }
            default -> value + "x";
        };
    }

    @Test
    void aFieldThatIsMissingMakesNoSlot() {
        for (String name : List.of("kind", "purpose", "algorithm", "iterations", "salt", "wrapped")) {
            Map<String, String> fields = key.slotFor(PASSPHRASE, TestCost.low()).fields();
            fields.remove(name);
            assertThatThrownBy(() -> KeySlot.of(fields)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSlotForOneKindOfKeyOpensNoOther() {
        KeySlot slot = InspectionKey.create().slotFor(PASSPHRASE, TestCost.low());
        assertThatThrownBy(() -> LibraryKey.open(slot, PASSPHRASE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSameSecretNeverGivesTheSameSlot() {
        assertThat(key.slotFor(PASSPHRASE, TestCost.low())).isNotEqualTo(key.slotFor(PASSPHRASE, TestCost.low()));
    }

    @Test
    void theFullCostOpensToo() throws SealBroken {
        KeySlot slot = key.slotFor(PASSPHRASE, KdfCost.full());
        assertThat(slot.cost()).isEqualTo(KdfCost.full());
        assertThat(LibraryKey.open(slot, PASSPHRASE).derive("x")).isEqualTo(key.derive("x"));
    }
}
