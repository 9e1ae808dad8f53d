package opr.fieldbook;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/** Whether this machine can show a window, found out before the toolkit is started. */
final class Screens {

    /** Libraries the toolkit loads on Linux, with the Debian package that brings each. */
    private static final Map<String, String> LIBRARIES = new LinkedHashMap<>(Map.of(
            "libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6",
            "libGL.so.1", "libgl1"));

    private Screens() {}

    /** What stands in the way of a window, in one line; empty if nothing does. */
    static Optional<String> obstacle() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(System.getProperty("monocle.platform"));
        if (!linux || headless) {
            return Optional.empty();
        }
        if (isBlank(System.getenv("DISPLAY")) && isBlank(System.getenv("WAYLAND_DISPLAY"))) {
            return Optional.of(Text.of("app.no-display"));
        }
        String missing = LIBRARIES.entrySet().stream()
                .filter(library -> !isThere(library.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(Text.of("app.no-gtk", missing));
    }

    private static boolean isBlank(@Nullable String variable) {
        return variable == null || variable.isBlank();
    }

    private static boolean isThere(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
