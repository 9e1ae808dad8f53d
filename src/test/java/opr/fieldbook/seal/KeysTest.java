package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final byte[] MESSAGE = "head of the chain".getBytes(StandardCharsets.UTF_8);

    @Test
    void eachLabelHasItsOwnKey() {
        LibraryKey library = LibraryKey.create();
        assertThat(library.derive("a")).isEqualTo(library.derive("a")).isNotEqualTo(library.derive("b"));
        assertThat(LibraryKey.create().derive("a")).isNotEqualTo(library.derive("a"));
        InspectionKey inspection = InspectionKey.create();
        assertThat(inspection.blindName("a", MESSAGE))
                .isEqualTo(inspection.blindName("a", MESSAGE))
                .isNotEqualTo(inspection.blindName("b", MESSAGE));
    }

    @Test
    void anInspectionKeyIsWrappedForItsLibraryAndItsInspection() throws SealBroken {
        LibraryKey library = LibraryKey.create();
        InspectionKey inspection = InspectionKey.create();
        byte[] wrapped = library.wrap(inspection, "one");
        assertThat(library.unwrap(wrapped, "one").derive("x")).isEqualTo(inspection.derive("x"));
        assertThatThrownBy(() -> library.unwrap(wrapped, "two")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> LibraryKey.create().unwrap(wrapped, "one")).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSlotInTheFileGivesTheKeyBack() throws SealBroken {
        LibraryKey library = LibraryKey.create();
        InspectionKey inspection = InspectionKey.create();
        KeySlot slot = KeySlot.of(library.slotOf(inspection, "one").fields());
        assertThat(library.unwrap(List.of(slot), "one").derive("x")).isEqualTo(inspection.derive("x"));
        assertThatThrownBy(() -> library.unwrap(List.of(), "one")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aClosedKeyIsWiped() {
        SecretBytes secret = new SecretBytes(Crypto.random(32));
        byte[] inside = secret.get();
        secret.wipe();
        assertThat(inside).containsOnly(0);
        assertThatThrownBy(secret::get).isInstanceOf(IllegalStateException.class);
        LibraryKey library = LibraryKey.create();
        library.close();
        assertThatThrownBy(() -> library.derive("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDeviceSignsAndOthersCheck() {
        DeviceIdentity device = DeviceIdentity.create();
        byte[] signature = device.sign(MESSAGE);
        assertThat(DeviceIdentity.verify(device.signingKey(), MESSAGE, signature)).isTrue();
        assertThat(DeviceIdentity.verify(device.signingKey(), new byte[] {1}, signature)).isFalse();
        assertThat(DeviceIdentity.verify(DeviceIdentity.create().signingKey(), MESSAGE, signature)).isFalse();
        assertThat(DeviceIdentity.verify(new byte[] {1, 2, 3}, MESSAGE, signature)).isFalse();
        assertThat(DeviceIdentity.verify(device.signingKey(), MESSAGE, new byte[3])).isFalse();
        for (int bit = 0; bit < signature.length * 8; bit += 7) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(DeviceIdentity.verify(device.signingKey(), MESSAGE, flipped)).isFalse();
        }
    }

    @Test
    void aDeviceIsTheSameAfterEncoding() throws SealBroken {
        DeviceIdentity device = DeviceIdentity.create();
        DeviceIdentity read = DeviceIdentity.decode(device.encode());
        assertThat(read.device()).isEqualTo(device.device()).matches("[0-9a-f]{32}");
        assertThat(DeviceIdentity.verify(device.signingKey(), MESSAGE, read.sign(MESSAGE))).isTrue();
        DeviceIdentity other = DeviceIdentity.create();
        assertThat(read.agree(other.agreementKey())).isEqualTo(other.agree(device.agreementKey())).hasSize(32);
        assertThatThrownBy(() -> read.agree(MESSAGE)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> DeviceIdentity.decode(new byte[] {1, 0, 9})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DeviceIdentity.decode(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
