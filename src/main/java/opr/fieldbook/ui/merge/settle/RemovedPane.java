package opr.fieldbook.ui.merge.settle;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.settle.RemovedCard;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** Things that one person removed and another changed, one at a time, with how many there are. */
public final class RemovedPane extends VBox {

    private final MergeModel model;
    private List<RemovedAnyway> shown = List.of();

    public RemovedPane(MergeModel model) {
        super(4);
        this.model = model;
        setId("merge.removed");
        setMinHeight(Region.USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /** The first one; takes no room when there is none. */
    public void show() {
        List<RemovedAnyway> removed = model.viewProperty().get().removed();
        setVisible(!removed.isEmpty());
        setManaged(!removed.isEmpty());
        if (removed.equals(shown)) {
            return;
        }
        shown = removed;
        getChildren().clear();
        if (!removed.isEmpty()) {
            getChildren()
                    .addAll(
                            Words.wrapped(Text.of("merge.removed", removed.size()), Style.META, Style.SECONDARY),
                            new RemovedCard(removed.getFirst(), model.deciding()::decide));
        }
    }
}
