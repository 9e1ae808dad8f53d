package opr.fieldbook.ui.merge;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.StageStepper;

/** What this is, the four steps, and the main action of the step. */
final class MergeHeader extends HBox {

    private static final double ROOM_FOR_STEPS = 1240;

    private final MergeModel model;
    private final ObservableValue<Double> factor = Theme.factorAround(this);
    private final StageStepper steps = new StageStepper(MergeStep.all());
    private final Label facts;
    private final HBox actions = new HBox(10);
    private final IconButton journal;
    private final Label position = Words.whole("", Style.META, Style.SECONDARY);
    private final ActionButton undo;
    private final ActionButton later;
    private final ActionButton leave;
    private final ActionButton toConflicts;
    private final ActionButton merge;

    /** @param openJournal shows all merges */
    MergeHeader(MergeModel model, Runnable back, Runnable openJournal) {
        this.model = model;
        facts = Words.of(model.facts(), Style.META, Style.SECONDARY);
        Style.set(this, Style.SURFACE, Style.FRAME_HEADER, Style.LINE_BELOW);
        VBox titles = new VBox(
                Words.whole(Text.of("merge.title"), Style.NAME_TITLE), facts);
        titles.setMinWidth(0);
        titles.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(titles, Priority.ALWAYS);
        steps.setMinWidth(0);
        steps.setId("merge.steps");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        journal = new IconButton("mdi2h-history", "merge.journal", openJournal).outlined();
        undo = ActionButton.secondary("merge.undo", () -> model.undo(Objects.requireNonNull(model.lastChanging())))
                .icon("mdi2u-undo");
        later = ActionButton.secondary("merge.later", () -> model.goTo(model.afterConflicts())).icon("mdi2a-arrow-right");
        leave = ActionButton.secondary("merge.leave", back).icon("mdi2a-arrow-right");
        toConflicts = ActionButton.secondary("merge.to-conflicts", () -> model.goTo(MergeStep.CONFLICTS))
                .icon("mdi2a-arrow-left");
        merge = ActionButton.primary("merge.merge", model::merge, 0).key(Shortcut.DONE.cap());
        getChildren().addAll(new IconButton("mdi2a-arrow-left", "merge.back", back), titles, steps, position, actions);
        widthProperty().addListener((source, before, now) -> arrange());
        factor.addListener((source, before, now) -> arrange());
        arrange();
    }

    /** Where there is no room for four steps, the present one is said. */
    private void arrange() {
        boolean narrow = getWidth() > 0 && getWidth() / factor.getValue() < ROOM_FOR_STEPS;
        Style.TIGHT.on(this, narrow);
        facts.setWrapText(narrow);
        facts.setMinHeight(narrow ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        steps.setVisible(!narrow);
        steps.setManaged(!narrow);
        position.setVisible(narrow);
        position.setManaged(narrow);
    }

    void show() {
        MergeStep step = model.stepProperty().get();
        steps.leave(model.viewProperty().get().left());
        steps.currentProperty().set(step.ordinal());
        position.setText(Text.of("merge.step.of", step.ordinal() + 1, MergeStep.values().length, step.words()));
        actions.getChildren().clear();
        if (!model.journal().isEmpty()) {
            actions.getChildren().add(journal);
        }
        if (step == MergeStep.FILES) {
            int count = model.mergeable();
            merge.setWords(count == 1 ? Text.of("merge.merge-one") : Text.of("merge.merge", count));
            merge.setUnavailable(model.whyNotMerge());
            actions.getChildren().add(merge);
            return;
        }
        if (model.lastChanging() != null) {
            actions.getChildren().add(undo);
        }
        int open = model.viewProperty().get().open();
        if (step == MergeStep.CONFLICTS && open > 0) {
            later.setWords(Text.of("merge.later", open));
            actions.getChildren().add(later);
            return;
        }
        if (open > 0) {
            toConflicts.setWords(Text.of("merge.to-conflicts", open));
            actions.getChildren().add(toConflicts);
        }
        actions.getChildren().add(leave);
    }
}
