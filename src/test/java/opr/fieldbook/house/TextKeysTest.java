package opr.fieldbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import org.junit.jupiter.api.Test;

/** Every text key that the code names has words, and all words are used. */
class TextKeysTest {

    private static final Pattern KEY = Pattern.compile("(" + String.join("|", Text.AREAS) + ")(\\.[a-z0-9-]+)+\\.?");

    private static final Pattern LINE = Pattern.compile("^([a-z][a-z0-9.-]*) *=");

    /** The id of a node without words of its own looks like a key and is none. */
    private static final Pattern NODE_ID = Pattern.compile("setId\\([^;]*\\);");

    /** Names that look like keys and are none: a file, and nodes that get their id through a parameter. */
    private static final Set<String> NO_KEYS =
            Set.of("unlock.delay", "home.lea.facility", "home.lea.form", "home.new.facility");

    /** Files of a library's folder, which begin as the keys of an area do. */
    private static final Pattern LIBRARY_FILE =
            Pattern.compile("library\\.(db(\\.part)?|key(\\.copy)?|label|lock|look|new|reserve)");

    @Test
    void everyKeyNamedHasWords() {
        assertThat(missing(named(), Text.keys())).isEmpty();
    }

    @Test
    void allWordsAreUsed() {
        assertThat(unused(Text.keys(), named())).isEmpty();
    }

    /** Of two lines with one key the later would count unnoticed, as after joining two changes of a file. */
    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("resources/text"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".properties")).toList()) {
                Files.readAllLines(file).stream()
                        .map(LINE::matcher)
                        .filter(Matcher::find)
                        .map(line -> line.group(1))
                        .forEach(keys::add);
            }
        }
        assertThat(keys).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    void bothCanFail() {
        assertThat(missing(List.of("word.there", "word.gone"), Set.of("word.there"))).containsExactly("word.gone");
        assertThat(unused(Set.of("word.old", "word.part.a"), List.of("word.part.", "word.other")))
                .containsExactly("word.old");
    }

    /** A literal that ends with a dot or a hyphen is completed at run time; any other may be the stem of a longer key. */
    private static String beginning(String name) {
        return name.endsWith(".") || name.endsWith("-") ? name : name + ".";
    }

    private static Set<String> named() {
        return Sources.java("src/main/java").values().stream()
                .map(source -> NODE_ID.matcher(source).replaceAll(""))
                .flatMap(Sources::literals)
                .filter(literal -> KEY.matcher(literal).matches() && !NO_KEYS.contains(literal))
                .filter(literal -> !LIBRARY_FILE.matcher(literal).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A literal that is the beginning of a key, completed at run time, needs at least one key that begins so. */
    private static Set<String> missing(Collection<String> named, Set<String> keys) {
        return named.stream()
                .filter(name -> !keys.contains(name))
                .filter(name -> keys.stream().noneMatch(key -> key.startsWith(beginning(name))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unused(Set<String> keys, Collection<String> named) {
        return keys.stream()
                .filter(key -> named.stream()
                        .noneMatch(name -> key.equals(name)
                                || key.startsWith(beginning(name))
                                || key.equals(name + "-one")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
