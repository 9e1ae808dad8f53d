package opr.fieldbook.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import opr.fieldbook.base.Problem;

/**
 * The public half of an organization's recovery key: whoever holds it can give the organization a way into a library, and
 * can open nothing. Its file is two lines of text.
 */
public final class OrganizationPublicKey {

    /** The first line of the file. */
    public static final String FORMAT = "opr-fieldbook-organization-public-key 1";

    private static final int SHOWN_BYTES = 8;

    private final byte[] encoded;

    OrganizationPublicKey(byte[] encoded) {
        this.encoded = encoded.clone();
    }

    /** Reads the text of the file; anything else is a problem that names it. */
    public static OrganizationPublicKey parse(String text, Object file) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        if (lines.size() != 2 || !lines.getFirst().equals(FORMAT)) {
            throw Problem.refused("problem.organization-public-key-shape", file);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(lines.get(1));
            return new OrganizationPublicKey(Agreement.publicKey(bytes).getEncoded());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw Problem.refused(e, "problem.organization-public-key-shape", file);
        }
    }

    /** The file's text. */
    public String text() {
        return FORMAT + "\n" + Base64.getEncoder().encodeToString(encoded) + "\n";
    }

    /** Sixteen hex digits in groups of four, to compare by telephone. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded);
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] encoded() {
        return encoded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganizationPublicKey key && Arrays.equals(key.encoded, encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "organization key " + fingerprint();
    }
}
