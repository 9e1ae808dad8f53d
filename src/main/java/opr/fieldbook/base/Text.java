package opr.fieldbook.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every word a person reads, by key. The words stand in {@code resources/text}, one file per area; a key begins with the
 * name of its area ({@code unlock.title}). Arguments replace {@code {0}}, {@code {1}} and so on.
 *
 * <p>A missing key is a bug and throws; a test looks up every key that the code names.
 */
public final class Text {

    /** The areas, each a file {@code text/<area>.properties}. */
    public static final List<String> AREAS =
            List.of("problem", "app", "word", "unlock", "home", "inspect", "finding", "report", "document", "merge", "settle", "record", "settings", "team", "cli");

    private static final Map<String, String> TEXTS = load();

    private Text() {}

    /** The text for a key, with its arguments put in. */
    public static String of(String key, Object... arguments) {
        String pattern = TEXTS.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for key " + key);
        }
        return arguments.length == 0 ? pattern : fill(pattern, arguments);
    }

    /** A number of bytes in megabytes, with one decimal. */
    public static String megabytes(long bytes) {
        return String.format(Locale.US, "%,.1f", bytes / 1e6);
    }

    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    public static Set<String> keys() {
        return TEXTS.keySet();
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String inside = pattern.substring(open + 1, close);
            out.append(pattern, at, open);
            if (!inside.isEmpty() && inside.chars().allMatch(Character::isDigit)) {
                out.append(arguments[Integer.parseInt(inside)]);
            } else {
                out.append('{').append(inside).append('}');
            }
            at = close + 1;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    private static Map<String, String> load() {
        Map<String, String> all = new TreeMap<>();
        for (String area : AREAS) {
            Properties properties = new Properties();
            try (InputStream in = Text.class.getResourceAsStream("/opr/fieldbook/text/" + area + ".properties")) {
                if (in == null) {
                    throw new IllegalStateException("Missing text file " + area);
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String key : properties.stringPropertyNames()) {
                if (!key.startsWith(area + ".")) {
                    throw new IllegalStateException("Key " + key + " stands in the file of area " + area);
                }
                all.put(key, properties.getProperty(key));
            }
        }
        return Map.copyOf(all);
    }
}
