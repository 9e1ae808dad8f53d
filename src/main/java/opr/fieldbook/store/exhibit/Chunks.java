package opr.fieldbook.store.exhibit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;

/**
 * The chunks of one exhibit in order, sealed or opened one by one. Each is bound to inspection, exhibit, its number and whether
 * it is the last, so that one that is cut, swapped, moved or missing does not open.
 */
final class Chunks implements AutoCloseable {

    /** Every chunk but the last has as many plain bytes. */
    static final int PLAIN = 1 << 20;

    static final int SEALED = PLAIN + Sealer.OVERHEAD;

    private static final String LABEL = "exhibits";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private final String inspection;
    private final String id;
    private final InspectionKey key;
    private final Sealer sealer;
    private final MessageDigest digest = sha256();
    private int number;

    Chunks(String inspection, String id, InspectionKey key) {
        this.inspection = inspection;
        this.id = id;
        this.key = key;
        this.sealer = key.sealer(LABEL);
    }

    /** The name of the content with this digest, 64 hex digits: equal content has equal names, and nothing is told by them. */
    static String idOf(String sha256, InspectionKey key) {
        return hex(key.blindName(LABEL, HexFormat.of().parseHex(sha256)));
    }

    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    byte[] seal(byte[] plain, boolean last) {
        return sealer.seal(plain, place(last));
    }

    /** Opens the next chunk. With the last, the whole content must be what the id says. */
    byte[] open(byte[] sealed, boolean last, Object where) {
        boolean fits = last ? sealed.length > Sealer.OVERHEAD && sealed.length <= SEALED : sealed.length == SEALED;
        if (!fits) {
            throw Problem.damaged("problem.exhibit-damaged", where);
        }
        try {
            byte[] plain = sealer.open(sealed, place(last));
            digest.update(plain);
            if (last && !idOf(hex(digest.digest()), key).equals(id)) {
                throw Problem.damaged("problem.exhibit-damaged", where);
            }
            return plain;
        } catch (SealBroken e) {
            throw Problem.damaged(e, "problem.exhibit-damaged", where);
        }
    }

    private byte[] place(boolean last) {
        return Place.of(inspection, "exhibit", id, Integer.toString(number++), last ? "last" : "more");
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sealer.close();
    }
}
