package opr.fieldbook.ui.lea;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** An LEA in a list: its name, and below it state, models and ICE field office. */
final class LeaCell extends ListCell<Lea> {

    private final Label name = Words.of("", Style.SEMIBOLD);
    private final Label place = Words.of("", Style.META, Style.SECONDARY);
    private final VBox row = new VBox(1, name, place);

    LeaCell() {
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Lea lea, boolean empty) {
        super.updateItem(lea, empty);
        if (empty || lea == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(lea.name());
        place.setText(facts(lea));
        setGraphic(row);
        setAccessibleText(lea.name() + ", " + facts(lea));
    }

    /** State, models and ICE field office, as far as they are known. */
    static String facts(Lea lea) {
        String models = lea.models().isEmpty() ? Text.of("home.lea.no-model") : String.join(", ", lea.models());
        String office = lea.fieldOffice().isBlank() ? Text.of("home.line.no-office") : lea.fieldOffice();
        return Text.of("home.lea.facts", lea.state(), models, office);
    }
}
