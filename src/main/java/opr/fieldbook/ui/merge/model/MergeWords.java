package opr.fieldbook.ui.merge.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.settle.Authors;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.TeamFiles;
import org.jspecify.annotations.Nullable;

/** What is said of a merge that is done. */
final class MergeWords {

    private MergeWords() {}

    /** What it brought, and which files were not taken. */
    static String brought(Merged merged, List<TeamFiles.Refused> left) {
        return rest(merged)
                + left.stream()
                        .map(file -> " " + Text.of("merge.done.not-taken", file.reason()))
                        .collect(Collectors.joining());
    }

    private static String rest(Merged merged) {
        int exhibits = merged.files().stream().mapToInt(Merged.Part::exhibits).sum();
        if (merged.added() > 0) {
            return Text.of("merge.done.rest", merged.added(), merged.conflicts());
        }
        return exhibits > 0 ? Text.of("merge.done.exhibits", exhibits) : Text.of("merge.done.nothing");
    }

    /**
     * That nothing was lost: when it was merged, that there is a copy from before, and whose notes came.
     *
     * @param now the merge of this sitting; of another one the notes are not known
     */
    static String assurance(PastMerge last, TeamFiles.@Nullable Done now, Authors authors) {
        String copy = last.copyGone() ? "merge.assured.copy-gone" : "merge.assured.copy";
        String merged = Text.of(last.copy() == null ? "merge.assured.merged" : copy, When.clock(last.at()));
        if (now == null || now.notes() == 0 || !last.id().equals(now.merged().mergeId())) {
            return merged;
        }
        Set<String> letters = new TreeSet<>();
        now.authors().forEach(device -> letters.add(authors.letter(device, "")));
        return merged + " " + Text.of(now.notes() == 1 ? "merge.assured.notes-one" : "merge.assured.notes", now.notes(), joined(letters));
    }

    private static String joined(Set<String> letters) {
        List<String> all = List.copyOf(letters);
        String first = all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "));
        return first.isEmpty() ? all.getLast() : Text.of("merge.and", first, all.getLast());
    }
}
