package opr.fieldbook.ui.window;

import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.findings.FindingDrawer;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.FindingsModel;
import opr.fieldbook.ui.findings.FindingsScreen;
import opr.fieldbook.ui.inspect.InspectScreen;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.overview.OverviewModel;
import opr.fieldbook.ui.overview.OverviewScreen;
import opr.fieldbook.ui.record.Keeping;
import opr.fieldbook.ui.record.RecordModel;
import opr.fieldbook.ui.report.ReportScreen;
import opr.fieldbook.ui.settle.SettleDrawer;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Places;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.IssueReport;
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
    private InspectionFrame frame;
    private Summary.@Nullable LastPlace place;

    OpenedInspection(
            LiveInspection live,
            Desktop desktop,
            Dialogs dialogs,
            Background background,
            IssueReport issue,
            Keeping keeping) {
        this.live = live;
        this.desktop = desktop;
        this.dialogs = dialogs;
        this.background = background;
        this.issue = issue;
        this.keeping = keeping;
        this.inspect = new InspectModel(live, dialogs, this);
        this.findings = new FindingsModel(live, dialogs, this);
        inspect.detail().strikeWith(keeping.erase());
        inspect.onPlace(now -> place = now);
    }

    /** Makes the frame with its tabs. */
    InspectionFrame frame(Runnable back, Runnable lock) {
        InspectionHeader header = new InspectionHeader(live, back, lock, this::saveCopy, this::settle);
        frame = new InspectionFrame(live, desktop, header);
        InspectScreen checklist = new InspectScreen(inspect, desktop);
        FindingsScreen list = new FindingsScreen(findings, desktop);
        ReportScreen report =
                new ReportScreen(new ReportModel(live, dialogs, this, background, issue), desktop);
        OverviewScreen overview = new OverviewScreen(
                new OverviewModel(live, dialogs, this), new RecordModel(live, dialogs, background, keeping.leave()), desktop);
        frame.setTabs(List.of(
                new InspectionTab(Tabs.OVERVIEW, overview, List.of(), Shortcut.TAB_1),
                new InspectionTab(Tabs.CHECKLIST, checklist, checklist.actions(), Shortcut.TAB_2),
                new InspectionTab(Tabs.FINDINGS, list, list.actions(), Shortcut.TAB_3),
                new InspectionTab(Tabs.REPORT, report, report.actions(), Shortcut.TAB_4)));
        return frame;
    }

    private void settle() {
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
            default -> frame.showTab(Tabs.OVERVIEW);
        }
    }

    @Override
    public void toTab(String textKey) {
        frame.showTab(textKey);
    }
}
