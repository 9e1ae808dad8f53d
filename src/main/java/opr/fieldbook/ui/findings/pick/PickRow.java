package opr.fieldbook.ui.findings.pick;

import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.findings.pick.PickField.Choice;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Tag;

/** One match of a type-ahead field. It takes no focus: the field keeps it. */
final class PickRow extends HBox {

    PickRow(Choice choice, boolean chosen, Consumer<Choice> take) {
        Style.PICK_ROW.on(this);
        Style.CHOSEN.on(this, chosen);
        setId("pick." + choice.key());
        VBox words = new VBox(
                Words.of(choice.title(), Style.MEDIUM), Words.of(choice.more(), Style.META, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        if (!choice.mark().isEmpty()) {
            getChildren().add(Tag.plain(choice.mark()));
        }
        setAccessibleText(choice.title());
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            take.accept(choice);
            press.consume();
        });
    }
}
