package opr.fieldbook.ui.merge;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.merge.model.FileLine;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** The cells of the table of files. */
final class FileCells {

    private static final int GAP = 20;

    private FileCells() {}

    static Node file(FileLine line) {
        Icon icon = new Icon(line.here() ? "mdi2l-laptop" : "mdi2u-usb-flash-drive-outline", Icon.IN_LIST);
        HBox row = new HBox(GAP, icon, Words.of(line.name(), Style.SEMIBOLD));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Node from(FileLine line) {
        if (line.letter().isEmpty()) {
            return plain("–");
        }
        HBox row = new HBox(8, new AuthorDisc(line.letter(), line.author()), Words.of(line.author()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Node conflicts(FileLine line) {
        return toDecide(line.counts().conflicts());
    }

    static Node duplicates(FileLine line) {
        return toDecide(line.counts().duplicates());
    }

    /** A number of things that a person decides about stands out. */
    private static Node toDecide(String words) {
        Label label = plain(words);
        if (!words.isEmpty() && Character.isDigit(words.charAt(0))) {
            Style.set(Family.AMBER.on(label), Style.SEMIBOLD, Style.FAMILY_TEXT);
        }
        return label;
    }

    static Node status(FileLine line, Consumer<FileLine> remove) {
        Label label = Words.whole(line.words(), Style.SEMIBOLD, Style.FAMILY_TEXT);
        label.setGraphic(Icon.family(line.status().icon(), Icon.IN_CONTROL));
        label.setGraphicTextGap(6);
        line.status().family().on(label);
        if (line.path() == null) {
            return label;
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(
                label, gap, new IconButton("mdi2c-close", "merge.remove", () -> remove.accept(line), line.name()).inside());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Label plain(String words) {
        return Words.whole(words);
    }
}
