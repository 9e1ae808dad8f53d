package opr.fieldbook.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.RunState;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;

/** What goes on in the background and what came of it; said to a screen reader as it changes. */
final class RunLine extends VBox {

    private final MergeModel model;
    private final Runnable toReport;
    private final Label words = Words.of("", Style.SECONDARY);
    private final ProgressBar bar = new ProgressBar();
    private final ActionButton cancel;
    private final HBox working;

    /** @param toReport shows what changed since the report was issued */
    RunLine(MergeModel model, Runnable toReport) {
        this.model = model;
        this.toReport = toReport;
        setSpacing(8);
        setAccessibleRole(AccessibleRole.TEXT);
        cancel = ActionButton.secondary("merge.cancel", model::cancel).small();
        bar.setAccessibleText(Text.of("merge.progress"));
        bar.setPrefWidth(240);
        working = new HBox(12, words, bar, cancel);
        working.setAlignment(Pos.CENTER_LEFT);
        setId("merge.run");
    }

    void show(RunState state) {
        switch (state) {
            case RunState.Quiet() -> getChildren().clear();
            case RunState.Working(String what, long done, long of, boolean stops) -> {
                words.setText(of == 0 ? what : Text.of("merge.run.count", what, 100 * done / of));
                bar.setProgress(of == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / of);
                cancel.setVisible(stops);
                if (!getChildren().contains(working)) {
                    getChildren().setAll(working);
                    announce(what);
                }
            }
            case RunState.Done(String first, String rest) -> {
                banner(new Banner(Family.GREEN, "mdi2c-check-circle-outline", first, rest), first + " " + rest);
                if (model.isLate()) {
                    getChildren().add(ActionButton.secondary("merge.amendment", toReport));
                }
            }
            case RunState.Failed(String sentence) -> banner(
                    new Banner(Family.RED, "mdi2a-alert-circle", Text.of("merge.failed"), sentence), sentence);
        }
        boolean there = !getChildren().isEmpty();
        setVisible(there);
        setManaged(there);
    }

    private void banner(Banner banner, String spoken) {
        getChildren().setAll(banner.action(ActionButton.quiet("merge.dismiss", model::dismiss)));
        announce(spoken);
    }

    private void announce(String spoken) {
        setAccessibleText(spoken);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
