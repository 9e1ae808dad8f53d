package opr.fieldbook.ui.window;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.SaveIndicator;
import opr.fieldbook.ui.widgets.mark.StageStepper;

/** The header of an open inspection: which one it is, its stage, whether everything is saved, and the lock. */
final class InspectionHeader extends HBox {

    /** The way back, and the room between and around the parts. */
    private static final double GAPS = 112;

    /** With less room than this the stage stands in the overview alone, and the name takes two lines. */
    private static final double ROOM_FOR_STEPS = 800;

    private final LiveInspection live;
    private final StageStepper stepper = new StageStepper();
    private final SaveIndicator saving;
    private final Label name = Words.of("", Style.NAME_TITLE);
    private final ActionButton conflicts;
    private final Label facts = Words.of("", Style.META);
    private final ActionButton lock;
    private String copy = "";
    private boolean stageContested;
    private final ObservableValue<Double> factor = Theme.factorAround(this);

    /** What the header leads to besides going back and locking. */
    record Ways(Runnable saveCopy, Runnable settle, Runnable merge) {}

    InspectionHeader(LiveInspection live, Runnable back, Runnable lockNow, Ways ways) {
        this.live = live;
        this.saving = new SaveIndicator(ways.saveCopy());
        this.conflicts = ActionButton.quiet("settle.open", ways.settle(), 0).icon("mdi2a-alert-outline");
        Style.set(this, Style.SURFACE, Style.FRAME_HEADER);
        VBox titles = new VBox(name, facts);
        titles.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(titles, Priority.ALWAYS);
        name.setMinWidth(Region.USE_PREF_SIZE);
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        ActionButton lockButton = ActionButton.secondary("app.lock", lockNow)
                .icon("mdi2l-lock-outline")
                .key(Shortcut.LOCK.cap());
        getChildren()
                .addAll(
                        new IconButton("mdi2a-arrow-left", "app.back", back),
                        titles,
                        conflicts,
                        stepper,
                        saving,
                        new IconButton("mdi2c-call-merge", "app.merge", ways.merge()),
                        lockButton);
        this.lock = lockButton;
        widthProperty().addListener(change -> arrange());
        saving.widthProperty().addListener(change -> arrange());
        factor.addListener(change -> arrange());
        live.savingProperty().addListener((source, before, now) -> show(now));
        show(live.savingProperty().get());
        refresh();
    }

    /** Says whose working copy it is. */
    void say(String words) {
        copy = words;
        refresh();
    }

    /** Shows the inspection as it is now. */
    void refresh() {
        Inspection inspection = live.inspection();
        InspectionField.OnSite onSite = inspection.get(InspectionField.ON_SITE);
        name.setText(inspection.lea().name());
        String days = onSite == null ? "" : Days.range(onSite.start(), onSite.end());
        String line = Text.of("app.frame.facts", fieldOffice(inspection), inspection.number(), days);
        facts.setText(copy.isEmpty() ? line : Text.of("app.frame.copy", copy, line));
        int open = Conflict.all(live.state()).size();
        int removed = open > 0 ? 0 : RemovedAnyway.all(inspection).size();
        conflicts.setWords(waiting(open, removed));
        conflicts.setVisible(open + removed > 0);
        conflicts.setManaged(open + removed > 0);
        // A field in conflict has no value: no step is said to be the one.
        stageContested = InspectionField.STAGE.inConflict(live.state(), inspection.id());
        stepper.currentProperty().set(inspection.stage().ordinal());
        arrange();
    }

    /** Conflicts first; where there are none, what was removed and changed: both stand in one list. */
    private static String waiting(int open, int removed) {
        if (open > 0) {
            return open == 1 ? Text.of("settle.open-one") : Text.of("settle.open", open);
        }
        return removed == 1 ? Text.of("settle.open-removed-one") : Text.of("settle.open-removed", removed);
    }

    /** The name, the days and the save state are never cut: where there is no room the steps give way. */
    private void arrange() {
        if (getWidth() > 0 && getScene() != null) {
            double titles = Math.max(name.prefWidth(-1), facts.prefWidth(-1));
            double warning = conflicts.isManaged() ? conflicts.prefWidth(-1) : 0;
            double beside = titles + warning + saving.prefWidth(-1) + lock.prefWidth(-1) + GAPS * factor.getValue();
            // By the window's width: the header's own depends on what is shown in it.
            boolean narrow = getScene().getWidth() / factor.getValue() < ROOM_FOR_STEPS;
            stepper.setVisible(!narrow && !stageContested);
            stepper.setManaged(!narrow && !stageContested);
            Style.TIGHT.on(this, narrow);
            name.setWrapText(narrow);
            name.setMinHeight(Region.USE_PREF_SIZE);
            facts.setMinHeight(Region.USE_PREF_SIZE);
            name.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
            facts.setWrapText(narrow);
            stepper.setBrief(beside + stepper.wholeWidth() > getWidth());
        }
    }

    private static String fieldOffice(Inspection inspection) {
        String office = Objects.requireNonNullElse(inspection.lea().fieldOffice(), "");
        return office.isBlank() ? Text.of("app.frame.no-field-office") : office;
    }

    private void show(LiveInspection.SaveState state) {
        switch (state.kind()) {
            case IDLE -> saving.saved();
            case SAVED -> saving.saved(state.at().toLocalTime());
            case SAVING -> saving.saving();
            case FAILED -> saving.failed();
        }
    }
}
