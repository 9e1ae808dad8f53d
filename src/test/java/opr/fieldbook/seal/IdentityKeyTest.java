package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IdentityKeyTest {

    private static final byte[] NAME = "Jane Sample".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {1, 2, 3};
    private static final char[] PASSPHRASE = "four plain sample words".toCharArray();

    private final IdentityKey key = IdentityKey.create();

    @Test
    void whoHasThePublicHalfSealsAndOnlyThePrivateOneOpens() throws SealBroken {
        byte[] sealed = IdentityKey.seal(key.publicKey(), NAME, PLACE);
        assertThat(key.open(sealed, PLACE)).isEqualTo(NAME);
        assertThat(key.open(IdentityKey.seal(key.publicKey(), new byte[0], PLACE), PLACE)).isEmpty();
        assertThatThrownBy(() -> IdentityKey.create().open(sealed, PLACE)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.open(sealed, NAME)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.open(new byte[5], PLACE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSameNameIsSealedOtherwiseEachTimeAndItsLengthIsHidden() throws SealBroken {
        byte[] one = IdentityKey.seal(key.publicKey(), NAME, PLACE);
        assertThat(one).isNotEqualTo(IdentityKey.seal(key.publicKey(), NAME, PLACE));
        byte[] longer = IdentityKey.seal(key.publicKey(), "Jane Longname Sample-Example".getBytes(StandardCharsets.UTF_8), PLACE);
        assertThat(longer).hasSameSizeAs(one);
    }

    @Test
    void everyBitOfItMatters() throws SealBroken {
        byte[] sealed = IdentityKey.seal(key.publicKey(), NAME, PLACE);
        for (int bit = 0; bit < sealed.length * 8; bit += 5) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> key.open(flipped, PLACE)).as("bit " + bit).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void thePassphraseOfAPackageOpensItsSlotAndAnotherDoesNot() throws SealBroken {
        KeySlot slot = KeySlot.of(key.slotFor(PASSPHRASE, TestCost.low()).fields());
        assertThat(slot.purpose()).isEqualTo(IdentityKey.PURPOSE);
        assertThat(IdentityKey.open(slot, PASSPHRASE).name()).isEqualTo(key.name());
        assertThatThrownBy(() -> IdentityKey.open(slot, "other".toCharArray())).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> InspectionKey.open(slot, PASSPHRASE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aColleagueOpensTheSlotMadeForThatDeviceAndNobodyElse() throws SealBroken {
        DeviceIdentity colleague = DeviceIdentity.create();
        KeySlot slot = KeySlot.of(key.slotFor(colleague.agreementKey()).fields());
        assertThat(slot.kind()).isEqualTo(KeySlot.Kind.COLLEAGUE);
        assertThat(IdentityKey.open(slot, colleague).name()).isEqualTo(key.name());
        assertThatThrownBy(() -> IdentityKey.open(slot, DeviceIdentity.create())).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> key.slotFor(new byte[44])).isInstanceOf(SealBroken.class);
        var altered = slot.fields();
        altered.put("purpose", InspectionKey.PURPOSE);
        assertThatThrownBy(() -> IdentityKey.open(KeySlot.of(altered), colleague)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theLibraryKeepsItForOneInspection() throws SealBroken {
        LibraryKey library = LibraryKey.create();
        KeySlot slot = library.slotOf(key, "one");
        assertThat(library.unwrapIdentity(slot, "one").name()).isEqualTo(key.name());
        assertThatThrownBy(() -> library.unwrapIdentity(slot, "two")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> LibraryKey.create().unwrapIdentity(slot, "one")).isInstanceOf(SealBroken.class);
        KeySlot inspection = library.slotOf(InspectionKey.create(), "one");
        assertThatThrownBy(() -> library.unwrapIdentity(inspection, "one")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> library.unwrap(java.util.List.of(slot), "one")).isInstanceOf(SealBroken.class);
    }

    @Test
    void aKeyIsKnownByItsNameAndAWeakOneIsNone() {
        assertThat(IdentityKey.isPublicKey(key.publicKey(), key.name())).isTrue();
        assertThat(IdentityKey.isPublicKey(key.publicKey(), IdentityKey.create().name())).isFalse();
        assertThat(IdentityKey.isPublicKey(new byte[0], IdentityKey.nameOf(new byte[0]))).isFalse();
        byte[] weak = key.publicKey();
        Arrays.fill(weak, 12, 44, (byte) 0);
        assertThat(IdentityKey.isPublicKey(weak, IdentityKey.nameOf(weak))).isFalse();
    }

    @Test
    void aClosedKeyOpensNothing() throws SealBroken {
        byte[] sealed = IdentityKey.seal(key.publicKey(), NAME, PLACE);
        key.close();
        assertThatThrownBy(() -> key.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }
}
