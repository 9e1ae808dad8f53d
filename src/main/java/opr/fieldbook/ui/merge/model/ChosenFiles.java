package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.settle.Authors;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.TeamFiles;
import opr.fieldbook.work.merge.TeamFiles.Looked;
import org.jspecify.annotations.Nullable;

/** The files that were chosen and are not merged yet, and what looking at them brought. */
final class ChosenFiles {

    private final TeamFiles team;
    private final MergeRun run;
    private final Runnable changed;
    private final List<Path> chosen = new ArrayList<>();
    private final ObservableList<TeamFiles.Refused> refused = FXCollections.observableArrayList();
    private List<Path> tried = List.of();
    private @Nullable Looked looked;
    private boolean looking;

    /** @param changed runs whenever something else is to be shown */
    ChosenFiles(TeamFiles team, MergeRun run, Runnable changed) {
        this.team = team;
        this.run = run;
        this.changed = changed;
    }

    ObservableList<TeamFiles.Refused> refused() {
        return refused;
    }

    /** What looking at them brought; null while they are looked at. */
    @Nullable Looked looked() {
        return looked;
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** The files that can be merged. */
    List<Path> good() {
        Looked now = looked;
        Merged preview = now == null ? null : now.preview();
        return preview == null ? List.of() : preview.files().stream().map(part -> part.file()).toList();
    }

    List<FileLine> lines(Authors authors) {
        return FileReading.chosen(chosen, looked, authors);
    }

    /** Chooses more; false if all were chosen before. */
    boolean add(List<Path> more) {
        List<Path> fresh = more.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .filter(file -> !chosen.contains(file))
                .distinct()
                .toList();
        chosen.addAll(fresh);
        if (!fresh.isEmpty()) {
            again();
        }
        return !fresh.isEmpty();
    }

    void remove(Path file) {
        if (chosen.remove(file)) {
            again();
        }
    }

    /** These are merged now. The answer are those that were left aside as not good, which are no longer chosen either. */
    List<TeamFiles.Refused> merged(List<Path> files) {
        List<TeamFiles.Refused> left = List.copyOf(refused);
        chosen.removeAll(files);
        chosen.removeAll(left.stream().map(TeamFiles.Refused::file).toList());
        refused.clear();
        looked = null;
        return left;
    }

    private void again() {
        looked = null;
        tried = List.of();
        refused.clear();
        changed.run();
        if (looking || !run.isWorking()) {
            run.cancel();
            run.say(RunState.QUIET);
            lookIfNeeded();
        }
    }

    /** Files chosen while something else was under way are looked at when it has ended. */
    void lookIfNeeded() {
        List<Path> now = List.copyOf(chosen);
        looking = looked == null && !now.isEmpty() && !now.equals(tried);
        if (looking) {
            tried = now;
            run.start(Text.of("merge.run.look", now.size()), false, watch -> team.look(now, watch), this::looked);
        }
    }

    private void looked(Looked found) {
        looking = false;
        looked = found;
        refused.setAll(found.refused());
        changed.run();
    }
}
