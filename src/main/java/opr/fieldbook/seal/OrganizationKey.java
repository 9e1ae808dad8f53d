package opr.fieldbook.seal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import opr.fieldbook.base.Problem;

/**
 * An organization's recovery key pair. The private half opens every library that took the public half up, and belongs
 * into a safe. Its file is three lines of text.
 */
public final class OrganizationKey {

    /** The first line of the file with the private half. */
    public static final String FORMAT = "opr-fieldbook-organization-private-key 1";

    private final KeyPair pair;

    private OrganizationKey(KeyPair pair) {
        this.pair = pair;
    }

    public static OrganizationKey create() {
        return new OrganizationKey(Agreement.pair());
    }

    /** Reads the text of the file; anything else is a problem that names it. */
    public static OrganizationKey parse(String text, Object file) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        if (lines.size() != 3 || !lines.getFirst().equals(FORMAT)) {
            throw Problem.refused("problem.organization-key-shape", file);
        }
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            OrganizationKey read =
                    new OrganizationKey(Agreement.pair(base64.decode(lines.get(1)), base64.decode(lines.get(2))));
            read.requirePair();
            return read;
        } catch (GeneralSecurityException | IllegalArgumentException | SealBroken e) {
            throw Problem.refused(e, "problem.organization-key-shape", file);
        }
    }

    /** Both halves must belong together: a key sealed for the public one must open with the private one. */
    private void requirePair() throws SealBroken {
        LibraryKey probe = LibraryKey.create();
        try {
            LibraryKey.open(probe.slotFor(publicKey()), this).close();
        } finally {
            probe.close();
        }
    }

    public OrganizationPublicKey publicKey() {
        return new OrganizationPublicKey(pair.getPublic().getEncoded());
    }

    /** The file's text, private half in the clear: it goes into a safe, not onto a laptop. */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return FORMAT
                + "\n"
                + base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n"
                + base64.encodeToString(pair.getPublic().getEncoded())
                + "\n";
    }

    byte[] agree(byte[] ephemeral) throws SealBroken {
        return Agreement.agree(pair.getPrivate(), ephemeral);
    }
}
