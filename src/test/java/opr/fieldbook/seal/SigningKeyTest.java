package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Signatures are those of RFC 8032 and of every other program, the one of the JDK in their place. */
class SigningKeyTest {

    private static final byte[] MESSAGE = "the head of a chain".getBytes(StandardCharsets.UTF_8);

    /** RFC 8032, section 7.1, test 3. */
    @Test
    void signsAsTheStandardSays() {
        SigningKey key = SigningKey.of(hex("302e020100300506032b657004220420"
                + "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
        assertThat(key.open()).isEqualTo(hex("302a300506032b6570032100"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
        assertThat(key.sign(hex("af82"))).isEqualTo(hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
    }

    @Test
    void keysAndSignaturesAreThoseOfTheJdk() throws GeneralSecurityException {
        KeyPair jdk = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SigningKey same = SigningKey.of(jdk.getPrivate().getEncoded());
        assertThat(same.open()).isEqualTo(jdk.getPublic().getEncoded());
        assertThat(same.secret()).isEqualTo(jdk.getPrivate().getEncoded());
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(jdk.getPrivate());
        signer.update(MESSAGE);
        assertThat(same.sign(MESSAGE)).isEqualTo(signer.sign());

        SigningKey own = SigningKey.create();
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(own.open())));
        check.update(MESSAGE);
        assertThat(check.verify(own.sign(MESSAGE))).isTrue();
    }

    @Test
    void anyOtherBitIsNoSignature() {
        SigningKey key = SigningKey.create();
        byte[] signature = key.sign(MESSAGE);
        assertThat(SigningKey.verify(key.open(), MESSAGE, signature)).isTrue();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            assertThat(SigningKey.verify(key.open(), MESSAGE, flipped(signature, bit))).as("bit %s of the signature", bit).isFalse();
        }
        for (int bit = 0; bit < MESSAGE.length * 8; bit++) {
            assertThat(SigningKey.verify(key.open(), flipped(MESSAGE, bit), signature)).as("bit %s of the message", bit).isFalse();
        }
        for (int bit = 0; bit < key.open().length * 8; bit++) {
            assertThat(SigningKey.verify(flipped(key.open(), bit), MESSAGE, signature)).as("bit %s of the key", bit).isFalse();
        }
    }

    @Test
    void whatIsNoKeyOrNoSignatureIsRefused() {
        SigningKey key = SigningKey.create();
        byte[] signature = key.sign(MESSAGE);
        assertThat(SigningKey.verify(new byte[0], MESSAGE, signature)).isFalse();
        assertThat(SigningKey.verify(Arrays.copyOf(key.open(), 43), MESSAGE, signature)).isFalse();
        assertThat(SigningKey.verify(key.open(), MESSAGE, Arrays.copyOf(signature, 63))).isFalse();
        assertThat(SigningKey.verify(key.open(), MESSAGE, new byte[0])).isFalse();
        // A key of small order, under which zeros would be the signature of many messages.
        byte[] small = Arrays.copyOf(key.open(), key.open().length);
        Arrays.fill(small, 12, small.length, (byte) 0);
        assertThat(SigningKey.verify(small, MESSAGE, new byte[64])).isFalse();
        assertThatThrownBy(() -> SigningKey.of(key.open())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
