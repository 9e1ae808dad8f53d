package opr.fieldbook.ui.findings.pick;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/**
 * Type-ahead: what matches stands under the field while it has the focus; the arrows move, Enter takes, Escape closes the
 * list only.
 */
public final class PickField {

    private static final int MOST = 7;

    /** Something that can be taken. */
    public record Choice(String key, String title, String more, String mark) {}

    private final TextField field = Style.BARE_FIELD.on(new TextField());
    private final VBox list = Style.PICK_LIST.on(new VBox());
    private final Function<String, List<Choice>> matching;
    private final Consumer<String> taken;
    private List<Choice> choices = List.of();
    private int cursor;

    public PickField(String textKey, Function<String, List<Choice>> matching, Consumer<String> taken) {
        this.matching = matching;
        this.taken = taken;
        field.setId(textKey);
        field.setPromptText(Text.of(textKey));
        field.setAccessibleText(Text.of(textKey));
        field.textProperty().addListener((source, before, now) -> open());
        field.focusedProperty().addListener((source, before, now) -> {
            if (now) {
                open();
            } else {
                close();
            }
        });
        field.setOnMousePressed(press -> open());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        close();
    }

    public TextField field() {
        return field;
    }

    /** The matches, to stand under the field. */
    public Node list() {
        return list;
    }

    private void open() {
        if (!field.isFocused()) {
            return;
        }
        choices = matching.apply(field.getText()).stream().limit(MOST).toList();
        cursor = 0;
        draw();
    }

    private void close() {
        list.setVisible(false);
        list.setManaged(false);
    }

    private boolean isOpen() {
        return list.isVisible();
    }

    private void draw() {
        list.getChildren().clear();
        for (int at = 0; at < choices.size(); at++) {
            list.getChildren().add(new PickRow(choices.get(at), at == cursor, this::take));
        }
        if (choices.isEmpty()) {
            list.getChildren().add(Words.of(Text.of("finding.pick.none"), Style.META, Style.TERTIARY));
        }
        list.setVisible(true);
        list.setManaged(true);
        field.setAccessibleHelp(
                choices.isEmpty()
                        ? Text.of("finding.pick.none")
                        : Text.of(
                                "finding.pick.spoken",
                                choices.get(cursor).title(),
                                cursor + 1,
                                choices.size()));
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            close();
        } else if (event.getCode() == KeyCode.DOWN) {
            moveBy(1);
        } else if (event.getCode() == KeyCode.UP) {
            moveBy(-1);
        } else if (event.getCode() == KeyCode.ENTER && isOpen() && !choices.isEmpty()) {
            take(choices.get(cursor));
        } else {
            return;
        }
        event.consume();
    }

    private void moveBy(int by) {
        if (!isOpen()) {
            open();
        } else if (!choices.isEmpty()) {
            cursor = Math.clamp(cursor + by, 0, choices.size() - 1);
            draw();
        }
    }

    private void take(Choice choice) {
        field.clear();
        close();
        taken.accept(choice.key());
    }
}
