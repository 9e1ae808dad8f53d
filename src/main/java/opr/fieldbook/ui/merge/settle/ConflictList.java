package opr.fieldbook.ui.merge.settle;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeView;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.CountBar;

/** All conflicts, the settled ones too, with how many are settled. */
public final class ConflictList extends VBox {

    private final MergeModel model;
    private final ListView<ConflictView> list = new ListView<>();
    private final Label count = Words.whole("", Style.META, Style.SECONDARY);
    private final CountBar bar = new CountBar();
    private boolean showing;

    public ConflictList(MergeModel model) {
        this.model = model;
        Style.MERGE_CARD.on(this);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Style.PANE_HEAD.on(new HBox(Words.whole(Text.of("merge.conflicts"), Style.CARD_TITLE), gap, count));
        HBox progress = Style.CONFLICT_BAR.on(new HBox(bar));
        HBox.setHgrow(bar, Priority.ALWAYS);
        list.setId("merge.conflicts");
        list.setAccessibleText(Text.of("merge.conflicts"));
        Style.CONFLICT_LIST.on(list);
        list.setCellFactory(view -> new ConflictCell());
        list.getSelectionModel().selectedItemProperty().addListener((source, before, now) -> {
            if (!showing && now != null) {
                model.deciding().choose(now.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox foot = Style.PANE_FOOT.on(
                new HBox(Words.wrapped(Text.of("merge.conflicts.which"), Style.META, Style.SECONDARY)));
        getChildren().addAll(head, progress, list, foot);
    }

    /** Shows the conflicts as they are now, and which one is looked at. */
    public void show(MergeView view) {
        showing = true;
        List<ConflictView> all = view.conflicts();
        if (!list.getItems().equals(all)) {
            list.getItems().setAll(all);
        }
        String words = Text.of("merge.conflicts.settled", view.settled(), all.size());
        count.setText(words);
        bar.show(view.settled(), all.size(), words);
        select();
        showing = false;
    }

    /** The list follows the conflict that is looked at. */
    public void select() {
        boolean before = showing;
        showing = true;
        int at = model.deciding().position() - 1;
        if (at >= 0 && at < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        // In a low window fewer than three rows fit; where the row comes to lie is known after the layout.
        Platform.runLater(() -> {
            if (at >= 0 && at == model.deciding().position() - 1 && at < list.getItems().size()) {
                list.layout();
                if (!isWhole(at)) {
                    list.scrollTo(at);
                }
            }
        });
        showing = before;
    }

    /** Whether a row is in sight with all of its height; the list itself takes the row below its edge for seen. */
    private boolean isWhole(int at) {
        return list.lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> row && !row.isEmpty() && row.getIndex() == at)
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
                .anyMatch(row -> row.getMinY() >= -1 && row.getMaxY() <= list.getHeight() + 1);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
