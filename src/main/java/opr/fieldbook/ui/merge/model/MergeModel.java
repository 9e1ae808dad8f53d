package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.Authors;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.TeamFiles;
import org.jspecify.annotations.Nullable;

/** Bringing the files of a team together, from choosing them to writing the merged inspection back. */
public final class MergeModel {

    private final LiveInspection live;
    private final TeamFiles team;
    private final Background background;
    private final Dialogs dialogs;
    private final MergeRun run;
    private final Deciding deciding;
    private final ChosenFiles chosen;
    private final WriteBack writeBack;
    private final Newcomers newcomers;
    private Set<String> unknown = Set.of();
    private final ObservableList<FileLine> files = FXCollections.observableArrayList();
    private final ObservableList<PastMerge> journal = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<MergeStep> step = new ReadOnlyObjectWrapper<>(this, "step", MergeStep.FILES);
    private final ReadOnlyObjectWrapper<MergeView> view = new ReadOnlyObjectWrapper<>(this, "view", MergeView.NOTHING);
    private final ReadOnlyObjectWrapper<Set<EntityKey>> changed = new ReadOnlyObjectWrapper<>(this, "changed", Set.of());
    private TeamFiles.@Nullable Done done;
    private boolean placing;
    private boolean anew;
    private boolean attached;
    private Runnable unsubscribe = () -> {};

    public MergeModel(LiveInspection live, TeamFiles team, Background background, Dialogs dialogs) {
        this.live = live;
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.run = new MergeRun(background, dialogs);
        this.deciding = new Deciding(live, run, view::get);
        this.chosen = new ChosenFiles(team, run, this::showFiles);
        run.onFree(chosen::lookIfNeeded);
        this.writeBack = new WriteBack(live, team, run, dialogs);
        this.newcomers = new Newcomers(team, background, dialogs, chosen);
    }

    /** Begins to listen, and reads what was merged and what is open. */
    public void attach() {
        unsubscribe.run();
        unsubscribe = live.onChange(changes -> read());
        attached = true;
        readJournal();
        deciding.restore();
    }

    public void detach() {
        unsubscribe.run();
        unsubscribe = () -> {};
        deciding.leave();
        attached = false;
    }

    /** Reads which merges there were and what the last one changed; once also without the screen. */
    public void readJournal() {
        background.run(() -> JournalReading.of(team), (past, failure) -> {
            if (past == null) {
                dialogs.problem(failure);
            } else {
                journal.setAll(past.merges());
                changed.set(past.changed());
                unknown = past.unknown();
                placing = chosen.isEmpty();
                read();
            }
        });
    }

    private void read() {
        PastMerge last = lastChanging();
        live.read(fold -> MergeView.of(fold, live.me(), last == null ? null : last.at()), this::show);
    }

    private void show(MergeView now) {
        if (anew && placing) {
            anew = false;
            deciding.beginAnew();
        }
        view.set(now);
        deciding.refresh();
        if (placing) {
            placing = false;
            step.set(chosen.isEmpty() ? natural() : MergeStep.FILES);
        }
        showFiles();
    }

    /** Where there is something to do. */
    private MergeStep natural() {
        if (view.get().open() > 0) {
            return MergeStep.CONFLICTS;
        }
        return !view.get().pairs().isEmpty() ? MergeStep.DUPLICATES : lastMerge() == null ? MergeStep.FILES : MergeStep.RECEIPTS;
    }

    /** The step after settling, also while some of it is left for later. */
    public MergeStep afterConflicts() {
        return view.get().pairs().isEmpty() ? MergeStep.RECEIPTS : MergeStep.DUPLICATES;
    }

    private void showFiles() {
        Authors authors = Authors.of(live.inspection(), live.me());
        List<FileLine> lines = new ArrayList<>();
        lines.add(FileReading.here(live.me(), view.get()));
        PastMerge last = lastMerge();
        if (!chosen.isEmpty()) {
            lines.addAll(chosen.lines(authors));
        } else if (last != null) {
            lines.addAll(FileReading.merged(last, view.get(), authors));
        }
        files.setAll(lines);
        newcomers.show(Newcomer.of(chosen.looked(), last, unknown));
    }

    /** The laptops that are new here. */
    public Newcomers newcomers() {
        return newcomers;
    }

    public ReadOnlyObjectProperty<MergeStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MergeView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RunState> runProperty() {
        return run.stateProperty();
    }

    /** Everything that the last merge brought or changed; nothing if it was undone. */
    public ReadOnlyObjectProperty<Set<EntityKey>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** This laptop, and the files chosen or merged last. */
    public ObservableList<FileLine> files() {
        return files;
    }

    public ObservableList<TeamFiles.Refused> refused() {
        return chosen.refused();
    }

    /** The merges of this inspection on this laptop, the newest first. */
    public ObservableList<PastMerge> journal() {
        return journal;
    }

    public Deciding deciding() {
        return deciding;
    }

    public WriteBack writeBack() {
        return writeBack;
    }

    /** "Sample County Sheriff · 287G-FY2027-JEM-0001". */
    public String facts() {
        return Text.of("merge.facts", live.inspection().lea().name(), live.inspection().number());
    }

    public String me() {
        return live.me().name();
    }

    /** The last merge that stands; null if there is none. */
    public @Nullable PastMerge lastMerge() {
        return JournalReading.last(journal);
    }

    /** The last merge that stands and brought changes, which is the one that can be undone; null if there is none. */
    public @Nullable PastMerge lastChanging() {
        return JournalReading.lastChanging(journal);
    }

    /** Whether what was merged last came after the report was issued, so that an amendment may be called for. */
    public boolean isLate() {
        PastMerge last = lastMerge();
        return last != null
                && Issue.last(live.state()).filter(issue -> issue.issued().at().isBefore(last.at())).isPresent();
    }

    /** Whether files are chosen that are not merged yet. */
    public boolean isChoosing() {
        return !chosen.isEmpty();
    }

    /** How many of the files chosen would be merged. */
    public int mergeable() {
        return chosen.good().size();
    }

    /** Why nothing can be merged now; null when it can. */
    public @Nullable String whyNotMerge() {
        if (run.isWorking()) {
            return Text.of("merge.why.working");
        }
        return mergeable() == 0 ? Text.of(chosen.isEmpty() ? "merge.why.no-files" : "merge.why.none-good") : null;
    }

    /** What was merged, in the words of the assurance; empty when nothing was. */
    public String assurance() {
        PastMerge last = lastMerge();
        return last == null ? "" : MergeWords.assurance(last, done, Authors.of(live.inspection(), live.me()));
    }

    /** Asks for files and looks at them. */
    public void chooseFiles() {
        add(dialogs.chooseFieldbooks("merge.choose"));
    }

    /** Looks at more files; nothing is changed by that. */
    public void add(List<Path> more) {
        if (chosen.add(more)) {
            step.set(MergeStep.FILES);
        }
    }

    /** Takes a file off the list. */
    public void remove(FileLine line) {
        Path path = line.path();
        if (path != null) {
            chosen.remove(path);
        }
    }

    /** Merges the files that can be merged. */
    public void merge() {
        if (whyNotMerge() == null && step.get() == MergeStep.FILES) {
            List<Path> good = chosen.good();
            run.start(Text.of("merge.run.merge", good.size()), true, watch -> team.merge(good, watch), this::merged);
        }
    }

    private void merged(TeamFiles.Done now) {
        done = now;
        newcomers.refusals().clear();
        anew = true;
        List<TeamFiles.Refused> left =
                chosen.merged(now.merged().files().stream().map(part -> part.file()).toList());
        int removed = RemovedAnyway.all(live.inspection()).size();
        String rest = MergeWords.brought(now.merged(), left)
                + (removed == 0 ? "" : " " + Text.of("merge.done.removed", removed));
        run.say(new RunState.Done(Text.of("merge.done.first"), rest));
        if (!attached) {
            dialogs.done(Text.of("merge.done.first") + " " + rest);
        }
        now.merged().unreached().forEach(folder -> dialogs.attention(Text.of("merge.done.unreached", folder)));
        readJournal();
    }

    /** Stops what is under way; nothing is changed then. */
    public void cancel() {
        run.cancel();
    }

    /** Completes when nothing is under way that the lock has to wait for. */
    public CompletableFuture<Void> settled() {
        return run.settled();
    }

    /** Whether work is under way that is finished before the fieldbook locks. */
    public boolean isWorking() {
        return run.isWorking();
    }

    /** The safety copy of the last merge; null if there is none. */
    public @Nullable Path lastCopy() {
        PastMerge last = lastMerge();
        return last == null || last.copy() == null ? null : Path.of(last.copy());
    }

    /** Takes the last message away. */
    public void dismiss() {
        if (!run.isWorking()) {
            run.say(RunState.QUIET);
        }
    }

    public void showCopy() {
        Path copy = lastCopy();
        PastMerge last = lastMerge();
        if (last != null && last.copyGone()) {
            dialogs.attention(Text.of("merge.copy.gone", copy));
        } else if (copy != null) {
            dialogs.done(Text.of("merge.copy.where", copy), copy.getParent());
        }
    }

    /** Asks, and undoes a merge whole. */
    public void undo(PastMerge merge) {
        String names = merge.files().stream().map(PastMerge.Line::file).collect(Collectors.joining(", "));
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("merge.undo.title", When.moment(merge.at())),
                        Text.of("merge.undo.sentence", merge.added(), names),
                        "merge.undo.yes",
                        "merge.undo.keep"),
                () -> run.start(Text.of("merge.run.undo"), false, watch -> team.undo(merge.id()), undone -> {
                    run.say(new RunState.Done(Text.of("merge.undone.first"), Text.of("merge.undone.rest", names)));
                    readJournal();
                }));
    }

    public void goTo(MergeStep wanted) {
        step.set(wanted);
    }
}
