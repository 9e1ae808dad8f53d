package opr.fieldbook.domain.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The wording hash of an item: an answer is shown only under the wording it was given for. */
public final class Wording {

    /** Half of a SHA-256 is plenty to tell wordings apart and keeps the log small. */
    private static final int HEX_DIGITS = 32;

    private Wording() {}

    /** 32 hex digits over everything that can change what an answer means. */
    public static String hash(Item item) {
        List<String> parts = new ArrayList<>(List.of(item.text(), item.guidance().check()));
        parts.addAll(item.guidance().how());
        Item.Script script = item.script();
        if (script != null) {
            parts.add(script.question());
        }
        parts.add(item.defaults().typical().name());
        parts.add(item.defaults().category() == null ? "" : item.defaults().category());
        parts.addAll(item.defaults().requirements());
        byte[] bytes = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
