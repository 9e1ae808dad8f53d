package opr.fieldbook.ui.merge.settle;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.When;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** One of the values that stand side by side: whose, on which laptop, when, and the words that differ. */
final class SidePane extends VBox {

    SidePane(ConflictView.Side side) {
        Style.SIDE_CARD.on(this);
        setMinWidth(0);
        String whose = Text.of(
                "merge.side.title",
                side.letter(),
                side.here() ? Text.of("merge.file.here") : side.author());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Style.SIDE_HEAD.on(new HBox(
                new AuthorDisc(side.letter().substring(0, 1), side.author()),
                Words.of(whose, Style.SEMIBOLD),
                gap,
                Words.whole(When.moment(side.at()), Style.META, Style.TERTIARY)));
        head.setAlignment(Pos.CENTER_LEFT);
        MarkedText text = new MarkedText(side.pieces());
        VBox body = Style.SIDE_BODY.on(new VBox(text));
        getChildren().addAll(head, body);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        String marked = MarkedText.marked(side.pieces());
        setAccessibleText(
                marked.isEmpty()
                        ? Text.of("merge.side.spoken", whose, When.moment(side.at()), side.words())
                        : Text.of("merge.side.spoken-marked", whose, When.moment(side.at()), side.words(), marked));
    }
}
