package opr.fieldbook.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Says where sealed bytes belong, so that they open nowhere else: the parts in order, each with its length. */
public final class Place {

    private Place() {}

    /** The associated data for a {@link Sealer}. */
    public static byte[] of(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(160);
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }
}
