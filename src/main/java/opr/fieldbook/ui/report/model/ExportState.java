package opr.fieldbook.ui.report.model;

import java.nio.file.Path;
import java.util.List;

/** How far an export is. */
public sealed interface ExportState {

    /** Nothing is being exported. */
    record Quiet() implements ExportState {}

    /**
     * @param words the step
     * @param done  steps done
     */
    record Running(String words, int done, int of) implements ExportState {}

    /**
     * All papers stand in the folder and were read back.
     *
     * @param notes what a person should know, in sentences
     */
    record Done(Path folder, List<Line> lines, List<String> notes) implements ExportState {}

    /** Nothing was written; the sentence says why. */
    record Stopped(String sentence) implements ExportState {}

    /**
     * One paper that was written.
     *
     * @param counted what was counted when it was read back, as "8 of 8 findings"
     */
    record Line(String name, String file, String counted) {}

    ExportState QUIET = new Quiet();
}
