package opr.fieldbook.ui.home;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** A row of what search found. */
final class SearchCell extends ListCell<SearchHit> {

    private final Label title = Words.of("", Style.SEMIBOLD);
    private final Label place = Words.of("", Style.META, Style.SECONDARY);
    private final HBox row = new HBox(12);

    SearchCell(Consumer<SearchHit> choose) {
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        title.setText(hit.title());
        place.setText(hit.place());
        VBox words = new VBox(1, title, place);
        words.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().setAll(new Icon(hit.kind().icon(), Icon.IN_LIST), words);
        setGraphic(row);
        setAccessibleText(hit.title() + ", " + hit.place());
    }
}
