package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.TeamFiles.Looked;
import opr.fieldbook.work.trust.SixWords;
import org.jspecify.annotations.Nullable;

/**
 * A laptop that is new here: nobody has compared its six words yet.
 *
 * @param name  of its owner, as the file says it
 * @param files of it that are chosen; none if it was merged already
 */
public record Newcomer(String device, String name, List<String> words, List<Path> files) {

    private static Newcomer of(String device, String name, List<Path> files) {
        return new Newcomer(device, name, SixWords.of(device), files);
    }

    /** Of the files that are looked at, and of the last merge. */
    static List<Newcomer> of(@Nullable Looked looked, @Nullable PastMerge merged, Set<String> unknown) {
        Merged preview = looked == null ? null : looked.preview();
        List<Merged.Part> parts = preview == null ? List.of() : preview.files();
        Stream<Newcomer> chosen = parts.stream()
                .filter(Merged.Part::newcomer)
                .map(Merged.Part::device)
                .distinct()
                .map(device -> {
                    List<Merged.Part> its =
                            parts.stream().filter(part -> part.device().equals(device)).toList();
                    return of(device, its.getFirst().sender(), its.stream().map(Merged.Part::file).toList());
                });
        Stream<Newcomer> here = Stream.ofNullable(merged)
                .flatMap(merge -> merge.files().stream())
                .filter(line -> unknown.contains(line.device()))
                .filter(line -> parts.stream().noneMatch(part -> part.device().equals(line.device())))
                .map(line -> of(line.device(), line.author(), List.of()))
                .distinct();
        return Stream.concat(chosen, here).toList();
    }
}
