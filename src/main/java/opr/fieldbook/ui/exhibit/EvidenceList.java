package opr.fieldbook.ui.exhibit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** The files of an item, one row each, and the button for more. */
public final class EvidenceList extends VBox {

    private final EvidenceModel model;
    private final VBox rows = new VBox(6);
    private final ActionButton add;
    private final Label drop = Words.wrapped(Text.of("inspect.evidence.drop"), Style.META, Style.SECONDARY);

    public EvidenceList(EvidenceModel model) {
        super(8);
        this.model = model;
        add = ActionButton.secondary("inspect.evidence.add", model::choose).icon("mdi2p-paperclip").small();
        setAccessibleRole(AccessibleRole.PARENT);
        rows.setId("inspect.evidence.rows");
        getChildren().addAll(rows, new HBox(add), drop);
        setDropping(false);
        model.linesProperty().addListener((source, before, now) -> show(now));
        show(model.linesProperty().get());
    }

    private void show(List<EvidenceLine> lines) {
        rows.getChildren().setAll(lines.stream().map(line -> new EvidenceRow(line, model)).toList());
        rows.setVisible(!lines.isEmpty());
        rows.setManaged(!lines.isEmpty());
    }

    /** Files are held over the pane. */
    public void setDropping(boolean dropping) {
        drop.setVisible(dropping);
        drop.setManaged(dropping);
    }

    public void focusAdd() {
        add.requestFocus();
    }
}
