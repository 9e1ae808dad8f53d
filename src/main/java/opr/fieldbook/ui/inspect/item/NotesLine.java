package opr.fieldbook.ui.inspect.item;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.PhotoSlot;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** The last line of a card: how the notes begin, how many there are, and who wrote. */
final class NotesLine extends HBox {

    NotesLine(ItemState item) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        if (!item.notes().isEmpty()) {
            String first = item.notes().getFirst().text().lines().findFirst().orElse("");
            Label preview = Words.of(first, Style.META, Style.SECONDARY);
            preview.setGraphic(new Icon("mdi2t-text", Icon.IN_TAG + 1));
            preview.setGraphicTextGap(8);
            preview.setMinWidth(0);
            getChildren().add(preview);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        PhotoSlot.filledBy(item)
                .ifPresent(note -> getChildren().add(mark("mdi2c-camera-off-outline", Text.of("inspect.card.slot-filled"), "")));
        if (item.notes().size() > 1) {
            String count = String.valueOf(item.notes().size());
            getChildren().add(mark("mdi2t-text", Text.of("inspect.card.notes", count), count));
        }
        HBox discs = new HBox(-3);
        discs.setAlignment(Pos.CENTER_LEFT);
        discs.setMinWidth(Region.USE_PREF_SIZE);
        item.letters().forEach(letter -> discs.getChildren().add(new AuthorDisc(letter, "")));
        getChildren().add(discs);
    }

    private static Label mark(String icon, String spoken, String words) {
        Label label = Words.whole(words, Style.META, Style.SECONDARY);
        label.setGraphic(new Icon(icon, Icon.IN_TAG + 1));
        label.setAccessibleText(spoken);
        return label;
    }
}
