package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationKeyTest {

    private final OrganizationKey organization = OrganizationKey.create();
    private final LibraryKey library = LibraryKey.create();

    @Test
    void thePrivateHalfOpensWhatThePublicHalfClosed() throws SealBroken {
        KeySlot slot = library.slotFor(organization.publicKey());
        assertThat(LibraryKey.open(slot, organization).derive("x")).isEqualTo(library.derive("x"));
        KeySlot read = KeySlot.of(slot.fields());
        assertThat(read).isEqualTo(slot);
        assertThat(LibraryKey.open(read, organization).derive("x")).isEqualTo(library.derive("x"));
        assertThatThrownBy(() -> LibraryKey.open(slot, OrganizationKey.create())).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> LibraryKey.open(slot, "words".toCharArray())).isInstanceOf(SealBroken.class);
    }

    @Test
    void everySlotHasAPairOfItsOwn() {
        Map<String, String> one = library.slotFor(organization.publicKey()).fields();
        Map<String, String> two = library.slotFor(organization.publicKey()).fields();
        assertThat(one.get("salt")).isNotEqualTo(two.get("salt"));
        assertThat(one.get("algorithm")).isEqualTo("x25519+hkdf-sha256+aes-256-gcm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "purpose", "algorithm", "salt", "wrapped"})
    void nothingInTheSlotCanBeAltered(String name) {
        Map<String, String> fields = library.slotFor(organization.publicKey()).fields();
        fields.put(name, switch (name) {
            case "kind" -> "COLLEAGUE";
            case "purpose" -> "inspection";
            case "algorithm" -> "none";
            case "salt" -> library.slotFor(organization.publicKey()).fields().get("salt");
            default -> flipped(fields.get(name));
        });
        KeySlot altered = KeySlot.of(fields);
        assertThatThrownBy(() -> LibraryKey.open(altered, organization)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aSlotWhoseKeyWouldMakeTheSecretKnownIsRefused() {
        Map<String, String> fields = library.slotFor(organization.publicKey()).fields();
        byte[] weak = Base64.getDecoder().decode(fields.get("salt"));
        java.util.Arrays.fill(weak, weak.length - 32, weak.length, (byte) 0);
        fields.put("salt", Base64.getEncoder().encodeToString(weak));
        KeySlot altered = KeySlot.of(fields);
        assertThatThrownBy(() -> LibraryKey.open(altered, organization)).isInstanceOf(SealBroken.class);
        fields.put("salt", "");
        KeySlot none = KeySlot.of(fields);
        assertThatThrownBy(() -> LibraryKey.open(none, organization)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theFilesComeBackAsTheyWere() throws SealBroken {
        OrganizationKey read = OrganizationKey.parse(organization.text().replace("\n", "\r\n"), "key");
        OrganizationPublicKey open = OrganizationPublicKey.parse(organization.publicKey().text(), "key.pub");
        assertThat(open).isEqualTo(organization.publicKey()).isEqualTo(read.publicKey());
        assertThat(open.fingerprint()).matches("([0-9a-f]{4} ){3}[0-9a-f]{4}");
        assertThat(open.text()).doesNotContain(organization.text().lines().toList().get(1));
        assertThat(LibraryKey.open(library.slotFor(open), read).derive("x")).isEqualTo(library.derive("x"));
    }

    @Test
    void anythingElseIsRefusedByName() {
        String other = OrganizationKey.create().text().lines().toList().get(2);
        List<String> own = organization.text().lines().toList();
        List<String> wrong = List.of(
                "", "text", organization.publicKey().text(), own.get(0) + "\nAAAA\nAAAA\n",
                own.get(0) + "\n" + own.get(1) + "\n" + other);
        for (String text : wrong) {
            assertThatThrownBy(() -> OrganizationKey.parse(text, "the.key"))
                    .as(text)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("the.key");
        }
        assertThatThrownBy(() -> OrganizationPublicKey.parse(organization.text(), "a.pub"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("a.pub");
        assertThatThrownBy(() -> OrganizationPublicKey.parse(OrganizationPublicKey.FORMAT + "\nAAAA", "a.pub"))
                .isInstanceOf(Problem.class);
    }

    private static String flipped(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        bytes[bytes.length - 1] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
