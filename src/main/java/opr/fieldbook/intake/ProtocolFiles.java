package opr.fieldbook.intake;

import org.jspecify.annotations.Nullable;

/** Where protocol files are read from: the program itself, or a folder. */
@FunctionalInterface
public interface ProtocolFiles {

    /** The text of a file such as {@code jem/tour.yaml}, or null if there is none. */
    @Nullable
    String text(String path);
}
