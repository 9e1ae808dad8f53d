package opr.fieldbook.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product's sources as text, for rules that a compiler does not hold. */
final class Sources {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    /** Every Java file under a folder by its path, with its content. */
    static Map<String, String> java(String folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            paths.filter(path -> path.toString().endsWith(".java")).forEach(path -> files.put(path.toString(), read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The string literals of a source. */
    static Stream<String> literals(String source) {
        Matcher matcher = LITERAL.matcher(source);
        return matcher.results().map(result -> result.group(1));
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
