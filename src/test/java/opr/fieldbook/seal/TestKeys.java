package opr.fieldbook.seal;

import java.util.HexFormat;

/** Lets tests hand a key to another process. */
public final class TestKeys {

    private TestKeys() {}

    public static String hex(InspectionKey key) {
        return HexFormat.of().formatHex(key.bytes());
    }

    public static InspectionKey inspection(String hex) {
        return new InspectionKey(HexFormat.of().parseHex(hex));
    }
}
