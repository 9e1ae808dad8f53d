package opr.fieldbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No file grows beyond what a person reads in one go, and no comment calls unfinished work done. */
class FileSizesTest {

    private static final int MOST_LINES = 400;

    @Test
    void noFileIsTooLong() {
        assertThat(tooLong(Sources.java("src/main/java"))).isEmpty();
    }

    @Test
    void nothingIsMarkedUnfinished() {
        assertThat(unfinished(Sources.java("src/main/java"))).isEmpty();
    }

    @Test
    void bothCanFail() {
        assertThat(tooLong(Map.of("Long.java", "\n".repeat(MOST_LINES + 1)))).containsKey("Long.java");
        assertThat(unfinished(Map.of("Open.java", "// TO" + "DO later"))).containsKey("Open.java");
    }

    private static Map<String, Long> tooLong(Map<String, String> files) {
        Map<String, Long> found = new TreeMap<>();
        files.forEach((name, source) -> {
            long lines = source.lines().count();
            if (lines > MOST_LINES) {
                found.put(name, lines);
            }
        });
        return found;
    }

    private static Map<String, String> unfinished(Map<String, String> files) {
        Map<String, String> found = new TreeMap<>();
        files.forEach((name, source) -> source.lines()
                .filter(line -> line.matches(".*\\b(TO" + "DO|FIX" + "ME|XXX)\\b.*"))
                .findFirst()
                .ifPresent(line -> found.put(name, line.strip())));
        return found;
    }
}
