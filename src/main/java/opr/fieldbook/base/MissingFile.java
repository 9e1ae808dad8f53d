package opr.fieldbook.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said where a file was to be read and none is there: nothing at all, or a folder, with the files in it to name. */
public final class MissingFile {

    private static final String SUFFIX = ".fieldbook";
    private static final int MOST = 10;

    private MissingFile() {}

    /** The refusal, in words that name the path. */
    public static Problem of(Path file) {
        if (!Files.isDirectory(file)) {
            return Problem.refused("problem.file-missing", file);
        }
        List<String> names = fieldbooks(file);
        if (names.isEmpty()) {
            return Problem.refused("problem.file-folder", file);
        }
        String some = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() <= MOST
                ? Problem.refused("problem.file-folder-of", file, some)
                : Problem.refused("problem.file-folder-more", file, some, names.size() - MOST);
    }

    private static List<String> fieldbooks(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
