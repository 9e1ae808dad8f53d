package opr.fieldbook;

import java.nio.file.Path;
import java.util.List;

/** Opens the window and returns when it is closed. */
@FunctionalInterface
public interface WindowStart {

    /** @param words what stood on the command line beside {@code start}; the answer is the exit code */
    int open(Path library, List<String> words);
}
