package opr.fieldbook.ui.merge.settle;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.list.FindingGlyph;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.settle.SidesBox;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** One conflict: what was there before, the values side by side, the result, the choice. */
public final class ConflictPane extends VBox {

    private final MergeModel model;
    private final HBox head = Style.KEY_LIST.on(Style.PANE_HEAD.on(new HBox()));
    private final SidesBox sides = new SidesBox();
    private final ResultBox result;
    private final ChoiceRow choices;
    private final Label position = Words.whole("", Style.META, Style.SECONDARY);
    private final IconButton previous;
    private final IconButton next;
    private final InvalidationListener redraw = change -> show();
    private @Nullable String shown;
    private final InvalidationListener rechoose = change -> rechoose();

    /** @param elsewhere goes to where a new value can be written */
    public ConflictPane(MergeModel model, Runnable elsewhere) {
        this.model = model;
        Style.MERGE_CARD.on(this);
        result = new ResultBox(model);
        choices = new ChoiceRow(model, elsewhere);
        previous = new IconButton("mdi2c-chevron-left", "merge.previous", () -> model.deciding().move(-1));
        next = new IconButton("mdi2c-chevron-right", "merge.next", () -> model.deciding().move(1));
        VBox body = Style.SIDE_BODY.on(new VBox(9, sides, result));
        VBox.setVgrow(result, Priority.ALWAYS);
        PageScroll scroll = new PageScroll(body).filling();
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, choices);
    }

    /** Begins to follow the model. */
    public void attach() {
        model.deciding().settling().conflictProperty().addListener(redraw);
        model.deciding().settling().chosenProperty().addListener(rechoose);
        show();
    }

    /** Ends following, and keeps what is being typed. */
    public void detach() {
        result.keep();
        model.deciding().settling().conflictProperty().removeListener(redraw);
        model.deciding().settling().chosenProperty().removeListener(rechoose);
    }

    private void show() {
        ConflictView conflict = model.deciding().settling().conflictProperty().get();
        if (conflict == null) {
            shown = null;
            return;
        }
        // The text of the conflict before does not hand its caret on: a digit pressed now chooses.
        boolean caret = !conflict.id().equals(shown) && result.hasKeyboard();
        shown = conflict.id();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        position.setText(Text.of("merge.position", model.deciding().position(), model.viewProperty().get().conflicts().size()));
        head.getChildren().setAll(Tag.plain(conflict.where()), Words.of(conflict.label(), Style.DETAIL_TITLE));
        if (conflict.findingClass() != null) {
            head.getChildren().add(new Tag(FindingGlyph.of(conflict.findingClass())));
        }
        head.getChildren().addAll(gap, position, previous, next);
        sides.show(conflict.base(), conflict.sides());
        rechoose();
        if (caret) {
            choices.requestFocus();
        }
    }

    /** The keyboard, to the choices. */
    @Override
    public void requestFocus() {
        choices.requestFocus();
    }

    private void rechoose() {
        result.show();
        choices.show();
    }
}
