package opr.fieldbook.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over canonical encodings. */
final class Digests {

    private static final HexFormat HEX = HexFormat.of();

    private Digests() {}

    static String ofValue(String salt, Value value) {
        return HEX.formatHex(sha256(bytes(out -> {
            ValueCoding.writeText(salt, out);
            ValueCoding.write(value, out);
        })));
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        try (DataOutputStream data = new DataOutputStream(out)) {
            writing.writeTo(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @FunctionalInterface
    interface Writing {
        void writeTo(DataOutputStream out) throws IOException;
    }
}
