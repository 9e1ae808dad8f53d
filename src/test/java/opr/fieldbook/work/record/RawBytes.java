package opr.fieldbook.work.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words and for sealed bytes in every file of a folder, as they stand on the disk. */
public final class RawBytes {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private RawBytes() {}

    /** The files that hold the word in UTF-8 or UTF-16. */
    public static List<Path> holding(Path folder, String word) {
        List<Path> found = new ArrayList<>();
        for (Charset charset : CHARSETS) {
            found.addAll(holding(folder, word.getBytes(charset)));
        }
        return found;
    }

    /** The files that hold these bytes. */
    public static List<Path> holding(Path folder, byte[] wanted) {
        String needle = new String(wanted, StandardCharsets.ISO_8859_1);
        return files(folder).stream()
                .filter(file -> new String(read(file), StandardCharsets.ISO_8859_1).contains(needle))
                .toList();
    }

    public static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
