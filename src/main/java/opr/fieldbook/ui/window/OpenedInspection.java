package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.Belonging;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.exhibit.EvidenceModel;
import opr.fieldbook.ui.findings.FindingDrawer;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.FindingsModel;
import opr.fieldbook.ui.findings.FindingsScreen;
import opr.fieldbook.ui.inspect.InspectScreen;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.WorkMode;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.merge.MergeScreen;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.overview.OverviewModel;
import opr.fieldbook.ui.overview.OverviewScreen;
import opr.fieldbook.ui.record.Keeping;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.ui.report.ReportScreen;
import opr.fieldbook.ui.settle.SettleDrawer;
import opr.fieldbook.ui.report.model.IssuedNotice;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Places;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.ui.team.TeamModel;
import opr.fieldbook.ui.team.TeamWords;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.merge.TeamFiles;
import opr.fieldbook.work.team.TeamTask;
import opr.fieldbook.work.team.TeamView;
import opr.fieldbook.work.team.WorkingCopy;
import org.jspecify.annotations.Nullable;

/** Puts the tabs of an open inspection together and leads from one to another. */
final class OpenedInspection implements Places {

    private final LiveInspection live;
    private final Desktop desktop;
    private final Dialogs dialogs;
    private final InspectModel inspect;
    private final FindingsModel findings;
    private final Background background;
    private final IssueReport issue;
    private final Keeping keeping;
    private final MergeModel merge;
    private final TeamModel people;
    private InspectionFrame frame;
    private SideRail rail;
    private Summary.@Nullable LastPlace place;

    /**
     * What it works with.
     *
     * @param team  hand-overs and merges
     * @param people the team, and work packages
     * @param keeping strikes, and leaves this copy
     */
    record Parts(Background background, IssueReport issue, TeamFiles team, TeamTask people, Keeping keeping) {}

    OpenedInspection(LiveInspection live, Desktop desktop, Dialogs dialogs, Parts with) {
        this.live = live;
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.background = with.background();
        this.issue = with.issue();
        this.keeping = with.keeping();
        this.inspect = new InspectModel(live, dialogs, this);
        this.findings = new FindingsModel(live, dialogs, this);
        this.merge = new MergeModel(live, with.team(), background, dialogs);
        this.people = new TeamModel(live, with.people(), background, dialogs);
        inspect.changedByMergeProperty().bind(merge.changedProperty());
        inspect.detail().strikeWith(keeping.erase());
        inspect.onPlace(now -> place = now);
    }

    /** Makes the frame with its tabs. */
    InspectionFrame frame(Runnable back, Runnable lock, SideRail around) {
        rail = around;
        merge.readJournal();
        IssuedNotice.on(live, dialogs);
        InspectionHeader header = new InspectionHeader(
                live, back, lock, new InspectionHeader.Ways(this::saveCopy, this::toConflicts, () -> merge(List.of())));
        frame = new InspectionFrame(live, desktop, header);
        people.viewProperty().addListener((source, before, now) -> showCopy(now, header));
        people.refresh();
        InspectScreen checklist = new InspectScreen(
                inspect, new EvidenceModel(live, dialogs, background, FileStore.real()), desktop);
        FindingsScreen list = new FindingsScreen(findings, desktop);
        ReportScreen report =
                new ReportScreen(new ReportModel(live, dialogs, this, background, issue), desktop);
        OverviewScreen overview = new OverviewScreen(
                new OverviewModel(live, dialogs, this), new RecordModel(live, dialogs, background, keeping.leave()), people, desktop);
        frame.setTabs(List.of(
                new InspectionTab(Tabs.OVERVIEW, overview, List.of(), Shortcut.TAB_1),
                new InspectionTab(Tabs.CHECKLIST, checklist, checklist.actions(), Shortcut.TAB_2),
                new InspectionTab(Tabs.FINDINGS, list, list.actions(), Shortcut.TAB_3),
                new InspectionTab(Tabs.REPORT, report, report.actions(), Shortcut.TAB_4)));
        return frame;
    }

    /** Header and window title say whose working copy this is and from when. */
    private void showCopy(@Nullable TeamView view, InspectionHeader header) {
        WorkingCopy copy = view == null ? null : view.copy();
        if (copy != null) {
            String words = TeamWords.copy(copy);
            header.say(words);
            desktop.setTitle(Text.of("team.title", live.inspection().lea().name(), words));
        }
    }

    /** Shows the merge screen, with files to look at if there are any. */
    void merge(List<Path> files) {
        merge.add(files);
        if (!(desktop.shown() instanceof MergeScreen)) {
            desktop.show(new MergeScreen(merge, desktop, new MergeWays()), rail);
        }
    }

    /** Completes when no work of the merge screen is under way any more. */
    CompletableFuture<Void> settled() {
        return merge.settled();
    }

    /** Whether a merge or a hand-over is under way, which is finished before the file is closed. */
    boolean isWorking() {
        return merge.isWorking();
    }

    /** From the merge screen back to the tabs. */
    private final class MergeWays implements MergeScreen.Ways {
        @Override
        public void back() {
            desktop.show(frame, rail);
        }

        @Override
        public void toThing(EntityKey thing) {
            back();
            OpenedInspection.this.toThing(thing);
        }

        @Override
        public void toReport() {
            back();
            toTab(Tabs.REPORT);
        }
    }

    @Override
    public void toConflicts() {
        frame.open(new SettleDrawer(live).drawer());
    }

    private void saveCopy() {
        String name = live.inspection().number() + "-copy.fieldbook";
        dialogs.chooseTarget("app.save.copy", name)
                .ifPresent(target -> background.deliver(live.sitting().saveCopy(target), (done, failure) -> {
                    if (failure == null) {
                        dialogs.done(Text.of("app.save.copied", target.getFileName()));
                    } else {
                        dialogs.problem(failure);
                    }
                }));
    }

    /** Goes to where work was left. */
    void resume(Summary.LastPlace left) {
        inspect.resume(left);
        frame.showTab(Tabs.CHECKLIST);
    }

    /**
     * How the screens stand.
     *
     * @param tab  the tab shown
     * @param mode desk or tour
     */
    record View(String tab, WorkMode mode) {}

    View view() {
        return new View(frame.shownTab(), inspect.modeProperty().get());
    }

    void show(View view) {
        inspect.modeProperty().set(view.mode());
        frame.showTab(view.tab());
    }

    /** Where work is now, or null if the checklist was not looked at. */
    Summary.@Nullable LastPlace place() {
        return place;
    }

    @Override
    public void toItem(ConclusionId item) {
        inspect.show(item);
        frame.showTab(Tabs.CHECKLIST);
    }

    @Override
    public void toFinding(String findingId) {
        frame.open(new FindingDrawer(new FindingModel(live, dialogs, findingId), desktop).drawer());
    }

    @Override
    public void raiseFrom(ConclusionId item) {
        toFinding(findings.raiseFrom(item));
    }

    @Override
    public void raise() {
        toFinding(findings.raise());
    }

    @Override
    public void toThing(EntityKey thing) {
        switch (thing.kind()) {
            case Kind.CONCLUSION -> toItem(ConclusionId.parse(thing.id()));
            case Kind.FINDING -> toFinding(thing.id());
            case Kind.FINDING_CITATION, Kind.FINDING_NAME -> toFinding(FindingLink.finding(thing.id()));
            default -> toItemOf(thing);
        }
    }

    /** To the item that a note, an observation or a file stands under; what is open elsewhere stands in the list of conflicts. */
    private void toItemOf(EntityKey thing) {
        Optional<ConclusionId> item = Belonging.in(live.state()).items(thing).stream()
                .map(ConclusionId::parse)
                .filter(id -> live.inspection().asked(id).isPresent())
                .findFirst();
        Entity entity = live.state().find(thing.kind(), thing.id());
        boolean open = entity != null && (!Conflict.of(entity).isEmpty() || entity.removalOverridden());
        if (item.isPresent()) {
            toItem(item.get());
        } else if (open && !thing.kind().equals(Kind.INSPECTION)) {
            toConflicts();
        } else {
            frame.showTab(Tabs.OVERVIEW);
        }
    }

    @Override
    public void toTab(String textKey) {
        frame.showTab(textKey);
    }
}
