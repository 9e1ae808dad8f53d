package opr.fieldbook.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.SearchBox;
import org.jspecify.annotations.Nullable;

/** What search finds, below the search box. The keyboard stays in the box: arrows choose, Enter opens, Escape clears. */
final class SearchPopup extends VBox {

    private static final double ROW = 48;
    private static final double WIDTH = 560;

    private final SearchBox box;
    private final Consumer<SearchHit> open;
    private final ListView<SearchHit> list = new ListView<>();

    SearchPopup(SearchBox box, HomeModel model, Consumer<SearchHit> open) {
        this.box = box;
        this.open = open;
        Style.SEARCH_RESULTS.on(this);
        setId("home.search.results");
        setManaged(false);
        setVisible(false);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("home.search.results"));
        list.setCellFactory(view -> new SearchCell(this::choose));
        box.textProperty().addListener((source, before, now) -> show(now.isBlank() ? null : model.search(now)));
        box.focusedProperty().addListener((source, before, now) -> {
            if (!now && !isHover()) {
                setVisible(false);
            } else if (now && !box.getText().isBlank()) {
                show(model.search(box.getText()));
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(@Nullable List<SearchHit> hits) {
        setVisible(hits != null);
        if (hits == null) {
            return;
        }
        list.getItems().setAll(hits);
        list.getSelectionModel().selectFirst();
        double row = ROW * Theme.factorAround(this).getValue();
        list.setFixedCellSize(row);
        list.setPrefHeight(row * hits.size() + 4);
        list.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(hits.isEmpty() ? none() : list);
        box.setAccessibleHelp(Text.of("home.search.found", hits.size()));
        place();
    }

    private static StackPane none() {
        StackPane none = new StackPane(Words.wrapped(Text.of("home.search.none"), Style.SECONDARY));
        none.setAlignment(Pos.CENTER_LEFT);
        Style.RESULT_ROW.on(none);
        return none;
    }

    private void place() {
        if (getParent() == null) {
            return;
        }
        Bounds at = getParent().sceneToLocal(box.localToScene(box.getLayoutBounds()));
        applyCss();
        double width = Math.max(at.getWidth(), WIDTH * Theme.factorAround(this).getValue());
        double height = Math.min(prefHeight(width), Math.max(120, getParent().getLayoutBounds().getHeight() - at.getMaxY() - 24));
        resizeRelocate(at.getMaxX() - width, at.getMaxY() + 6, width, height);
        layout();
    }

    private void pressed(KeyEvent event) {
        if (!isVisible()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> select(Math.max(at - 1, 0));
            case ENTER -> {
                SearchHit hit = list.getSelectionModel().getSelectedItem();
                if (hit != null) {
                    choose(hit);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int at) {
        list.getSelectionModel().select(at);
        list.scrollTo(at);
        SearchHit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            box.setAccessibleHelp(hit.title() + ", " + hit.place());
        }
    }

    private void choose(SearchHit hit) {
        box.clear();
        setVisible(false);
        open.accept(hit);
    }
}
