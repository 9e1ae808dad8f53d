package opr.fieldbook.ui.widgets.input;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/** A search field: glass at the left, its key at the right until something is typed, then a cross. Escape clears it. */
public final class SearchBox extends CustomTextField {

    private final IconButton clear = new IconButton("mdi2c-close", "app.search.clear", this::clear).inside();

    /** Words for what is searched, and the keys that lead here, as "Ctrl" and "K". */
    public SearchBox(String textKey, String... keys) {
        setId(textKey);
        setPromptText(Text.of(textKey));
        setAccessibleText(Text.of(textKey));
        setLeft(new Icon("mdi2m-magnify", Icon.IN_LIST));
        HBox caps = new HBox(8);
        caps.setAlignment(Pos.CENTER);
        caps.setMouseTransparent(true);
        caps.setPadding(new Insets(0, 7, 0, 0));
        for (String key : keys) {
            caps.getChildren().add(new KeyCap(key));
        }
        HBox right = new HBox(caps);
        right.setAlignment(Pos.CENTER);
        setRight(right);
        clear.setFocusTraversable(false);
        textProperty().addListener((source, before, now) -> right.getChildren().setAll(right(now, caps)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    private Node right(String typed, Node caps) {
        return typed.isEmpty() ? caps : clear;
    }
}
