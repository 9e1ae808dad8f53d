package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.FileLine.Counts;
import opr.fieldbook.ui.merge.model.FileLine.Status;
import opr.fieldbook.ui.settle.Authors;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.TeamFiles.Looked;
import org.jspecify.annotations.Nullable;

/** The lines of the table of files: this laptop, and the files chosen or merged. Pure. */
final class FileReading {

    private FileReading() {}

    static FileLine here(Desk.Writer me, MergeView view) {
        return new FileLine(
                null,
                true,
                Text.of("merge.file.here"),
                me.letter(),
                me.name(),
                When.moment(view.lastChange()),
                new Counts(
                        FileLine.NONE,
                        FileLine.NONE,
                        FileLine.NONE,
                        FileLine.NONE,
                        view.exhibits() == 0 ? FileLine.NONE : String.valueOf(view.exhibits())),
                Status.HERE,
                Text.of("merge.file.status.here"),
                List.of());
    }

    /** Files that were chosen, as far as they are looked at. */
    static List<FileLine> chosen(List<Path> files, @Nullable Looked looked, Authors authors) {
        List<FileLine> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(chosen(file, looked, authors));
        }
        return lines;
    }

    private static FileLine chosen(Path file, @Nullable Looked looked, Authors authors) {
        if (looked != null) {
            Merged preview = looked.preview();
            for (Merged.Part part : preview == null ? List.<Merged.Part>of() : preview.files()) {
                if (part.file().equals(file)) {
                    return previewed(part, authors);
                }
            }
            if (looked.refused().stream().anyMatch(each -> each.file().equals(file))) {
                return unknown(file, Status.REFUSED, "merge.file.status.refused");
            }
        }
        return unknown(file, Status.READING, "merge.file.status.reading");
    }

    private static FileLine previewed(Merged.Part part, Authors authors) {
        boolean news = part.added() > 0 || part.aside() > 0 || part.exhibits() > 0;
        return new FileLine(
                part.file(),
                false,
                name(part.file()),
                part.letter().isEmpty() ? authors.letter(part.device(), part.sender()) : part.letter(),
                part.sender(),
                When.moment(part.lastChange()),
                counts(part.added(), part.same(), part.conflicts(), part.duplicates(), part.exhibits()),
                news ? Status.READY : Status.NOTHING_NEW,
                Text.of(news ? "merge.file.status.ready" : "merge.file.status.nothing"),
                part.otherWarnings());
    }

    private static FileLine unknown(Path file, Status status, String words) {
        return new FileLine(
                file, false, name(file), "", "", FileLine.NONE, Counts.UNKNOWN, status, Text.of(words), List.of());
    }

    /** Files of the last merge, with what is left to settle of each. */
    static List<FileLine> merged(PastMerge merge, MergeView view, Authors authors) {
        return merge.files().stream().map(line -> merged(line, view, authors)).toList();
    }

    private static FileLine merged(PastMerge.Line line, MergeView view, Authors authors) {
        int left = view.openOf(line.device());
        // Those of an earlier merge that are still here count too, so that the line, the list and what is left agree.
        int conflicts = Math.max(line.conflicts(), view.of(line.device()));
        boolean settled = conflicts > 0;
        return new FileLine(
                null,
                false,
                line.file(),
                authors.letter(line.device(), line.author()),
                line.author(),
                When.moment(line.lastChange()),
                counts(line.added(), line.same(), conflicts, line.duplicates(), line.exhibits()),
                left > 0 ? Status.LEFT : Status.MERGED,
                left > 0
                        ? Text.of("merge.file.status.left", left)
                        : Text.of(settled ? "merge.file.status.settled" : "merge.file.status.merged"),
                List.of());
    }

    private static Counts counts(int added, int same, int conflicts, int duplicates, int exhibits) {
        return new Counts(
                String.valueOf(added),
                String.valueOf(same),
                conflicts == 0 ? FileLine.NONE : String.valueOf(conflicts),
                duplicates == 0 ? FileLine.NONE : String.valueOf(duplicates),
                exhibits == 0 ? FileLine.NONE : Text.of("merge.file.exhibits", exhibits));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
