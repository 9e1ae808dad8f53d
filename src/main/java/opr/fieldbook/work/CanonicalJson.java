package opr.fieldbook.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON by RFC 8785: members sorted by UTF-16 code units, no white space, the shortest escapes. Only what a state can hold:
 * text, whole numbers within the safe range, flags, nothing, lists and objects.
 */
final class CanonicalJson {

    /** Stands for JSON's null, since collections here hold no nulls. */
    static final Object NULL = new Object();

    /** Beyond this a JSON number is not exact; such numbers are written as text. */
    private static final long SAFE = (1L << 53) - 1;

    private CanonicalJson() {}

    static byte[] bytes(Object value) {
        StringBuilder out = new StringBuilder(4096);
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case String text -> quote(text, out);
            case Long number when Math.abs(number) > SAFE -> quote(number.toString(), out);
            case Long number -> out.append(number.longValue());
            case Boolean flag -> out.append(flag.booleanValue());
            case List<?> items -> {
                out.append('[');
                String comma = "";
                for (Object item : items) {
                    out.append(comma);
                    write(item, out);
                    comma = ",";
                }
                out.append(']');
            }
            case Map<?, ?> members -> {
                out.append('{');
                String comma = "";
                for (Map.Entry<?, ?> member : new TreeMap<>(members).entrySet()) {
                    out.append(comma);
                    quote((String) member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                    comma = ",";
                }
                out.append('}');
            }
            default -> {
                if (value != NULL) {
                    throw new IllegalArgumentException("Not JSON: " + value.getClass());
                }
                out.append("null");
            }
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
