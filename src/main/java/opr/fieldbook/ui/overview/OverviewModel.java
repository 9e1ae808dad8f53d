package opr.fieldbook.ui.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.SettleModel;
import opr.fieldbook.ui.shell.Places;
import org.jspecify.annotations.Nullable;

/** An inspection as a whole: facts, stage, progress, counts, follow-up, clauses, open points. */
public final class OverviewModel {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Places places;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private Runnable unsubscribe = () -> {};

    public OverviewModel(LiveInspection live, Dialogs dialogs, Places places) {
        this.live = live;
        this.dialogs = dialogs;
        this.places = places;
    }

    /** The bridge to the inspection, for what stands beside a field and listens by itself. */
    LiveInspection live() {
        return live;
    }

    JotsModel jots() {
        return new JotsModel(live);
    }

    public void attach() {
        unsubscribe.run();
        unsubscribe = live.onChange(things -> changes.set(changes.get() + 1));
        changes.set(changes.get() + 1);
    }

    public void detach() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** Counts up whenever something that is shown may have changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public Inspection inspection() {
        return live.inspection();
    }

    public InspectionField.@Nullable OnSite onSite() {
        return inspection().get(InspectionField.ON_SITE);
    }

    /** Why these days cannot be written; null when they can. */
    public static @Nullable String wrong(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return Text.of("inspect.overview.days-both");
        }
        return end.isBefore(start) ? Text.of("inspect.overview.days-reversed") : null;
    }

    /** Writes the days on site if they are whole and new. */
    public void changeOnSite(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && wrong(start, end) == null) {
            InspectionField.OnSite wanted = new InspectionField.OnSite(start, end);
            if (!wanted.equals(onSite())) {
                live.submit(new Edit.ChangeOnSite(wanted));
            }
        }
    }

    /** Whether people changed it to different stages without sight of each other. */
    public boolean stageContested() {
        return InspectionField.STAGE.inConflict(live.state(), inspection().id());
    }

    /** The stages that can be chosen now: while it is in conflict any. An issued inspection stays issued. */
    public List<Stage> nextStages() {
        if (stageContested()) {
            return List.of(Stage.values());
        }
        Stage now = inspection().stage();
        return now == Stage.ISSUED
                ? List.of()
                : Arrays.stream(Stage.values()).filter(stage -> stage != now).toList();
    }

    /** Changes the stage after asking. */
    public void changeStage(Stage stage) {
        String now = stageContested() ? Text.of("inspect.overview.stage-contested") : word(inspection().stage());
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("inspect.overview.stage-title", word(stage)),
                        SettleModel.asking(
                                Text.of(
                                        stage == Stage.ISSUED
                                                ? "inspect.overview.stage-issued"
                                                : "inspect.overview.stage-sentence",
                                        now),
                                live.state(),
                                InspectionField.STAGE.key(inspection().id())),
                        "inspect.overview.stage-yes",
                        "inspect.overview.stage-keep"),
                () -> live.submit(new Edit.ChangeStage(stage)));
    }

    static String word(Stage stage) {
        return Text.of("word.stage." + Codec.key(stage));
    }

    /** How far each component is, in the order of the protocol. */
    public Map<Component, Progress> progress() {
        Map<Component, Progress> progress = new LinkedHashMap<>();
        for (Component component : Component.values()) {
            var items = inspection().asked().stream()
                    .filter(item -> item.component() == component)
                    .toList();
            if (!items.isEmpty()) {
                progress.put(component, Progress.of(live.state(), items));
            }
        }
        return progress;
    }

    /** Findings of each class that were not withdrawn; those without a class yet are left out. */
    public Map<FindingClass, Long> findings() {
        Map<FindingClass, Long> counts = new LinkedHashMap<>();
        List<Finding> all = Finding.all(live.state());
        for (FindingClass each : FindingClass.values()) {
            counts.put(each, all.stream().filter(finding -> !finding.withdrawn() && finding.findingClass() == each).count());
        }
        return counts;
    }

    public FollowUpRules.Outcome followUp() {
        InspectionField.OnSite onSite = onSite();
        return FollowUpRules.decide(
                inspection().fourFindingRule(),
                FollowUpRules.count(Finding.all(live.state())),
                inspection().stage(),
                onSite == null ? null : onSite.end(),
                inspection().get(InspectionField.FOLLOW_UP));
    }

    /** How many findings are left out of that count, because they are in conflict. */
    int leftOut() {
        return FollowUpRules.leftOut(Finding.all(live.state()));
    }

    /** Whether a follow-up review hangs on how these conflicts are settled. */
    boolean followUpHangsOnConflicts() {
        return inspection().fourFindingRule()
                && FollowUpRules.hangsOnConflicts(followUp().counted(), leftOut());
    }

    /** The clauses of the agreement, each once, whichever model names it. */
    public List<ClauseLine> clauses() {
        Map<String, Citation> byKey = inspection().protocols().stream()
                .flatMap(protocol -> protocol.citations().stream())
                .filter(citation -> citation.source() == Citation.Source.MOA)
                .collect(Collectors.toMap(Citation::key, citation -> citation, (one, other) -> one, LinkedHashMap::new));
        return byKey.values().stream()
                .map(citation -> new ClauseLine(citation, ClauseField.PRINTED.read(live.state(), citation.key())))
                .toList();
    }

    /** Writes what the agreement in force prints; all blank takes the entry back. */
    public void enterClause(String key, String section, String page, String wording, String limit) {
        boolean nothing = (section + page + wording + limit).isBlank();
        live.submit(new Edit.EnterClause(
                key,
                nothing
                        ? null
                        : new ClauseField.Printed(
                                section.strip(), blankIsNull(page), blankIsNull(wording), blankIsNull(limit))));
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** What is open, by kind, in the order of the kinds. */
    public List<OpenKind> open() {
        Map<Point.Kind, List<Point>> byKind =
                CheckRules.points(inspection()).stream().collect(Collectors.groupingBy(Point::kind));
        return Arrays.stream(Point.Kind.values())
                .filter(byKind::containsKey)
                .map(kind -> new OpenKind(kind, byKind.get(kind)))
                .toList();
    }

    /** Takes one's own last edit back; a refusal is said in words. */
    public void undo() {
        live.undo();
    }

    public void redo() {
        live.redo();
    }

    /** What a person looks for: an item's id, a finding's name. */
    static String where(Point point) {
        return point.thing().kind().equals(Kind.CONCLUSION) && point.where().equals(point.thing().id())
                ? ConclusionId.parse(point.where()).item()
                : point.where();
    }

    public void go(Point point) {
        places.toThing(point.thing());
    }
}
