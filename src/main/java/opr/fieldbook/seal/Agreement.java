package opr.fieldbook.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.KeyAgreement;

/** X25519: two parties, each with a key pair, come to the same 32 secret bytes. Keys are told in X.509 and PKCS #8 form. */
final class Agreement {

    private static final String X25519 = "X25519";

    private Agreement() {}

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(X25519).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair pair(byte[] secret, byte[] open) throws GeneralSecurityException {
        PrivateKey own = KeyFactory.getInstance(X25519).generatePrivate(new PKCS8EncodedKeySpec(secret));
        return new KeyPair(publicKey(open), own);
    }

    static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(X25519).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The shared bytes; refused for what is no key of this kind, also for one of the few that would make them known. */
    static byte[] agree(PrivateKey own, byte[] other) throws SealBroken {
        try {
            KeyAgreement exchange = KeyAgreement.getInstance(X25519);
            exchange.init(own);
            exchange.doPhase(publicKey(other), true);
            return exchange.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new SealBroken("Not a public agreement key", e);
        }
    }
}
