package opr.fieldbook.ui.settle;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** One of the values that stand side by side: whose, on which laptop, when, and the words that differ. */
final class SidePane extends VBox {

    SidePane(Side side) {
        Style.SIDE_CARD.on(this);
        setMinWidth(0);
        String whose = Text.of("settle.side.title", side.letters(), side.authors());
        VBox names = new VBox(
                Words.of(whose, Style.SEMIBOLD), Words.of(side.laptop(), Style.META, Style.SECONDARY));
        side.alike()
                .forEach(other -> names.getChildren().add(Words.of(alike(other), Style.META, Style.SECONDARY)));
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        String when = When.moment(side.at());
        HBox head = Style.SIDE_HEAD.on(new HBox(
                new AuthorDisc(side.letter().substring(0, 1), side.author()),
                names,
                Words.whole(when, Style.META, Style.TERTIARY)));
        head.setAlignment(Pos.CENTER_LEFT);
        MarkedText text = new MarkedText(side.pieces());
        VBox body = Style.SIDE_BODY.on(new VBox(text));
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, body);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        String laptops = Stream.concat(Stream.of(side.laptop()), side.alike().stream().map(SidePane::alike))
                .collect(Collectors.joining(", "));
        String marked = MarkedText.marked(side.pieces());
        setAccessibleText(
                marked.isEmpty()
                        ? Text.of("settle.side.spoken", whose, laptops, when, side.words())
                        : Text.of("settle.side.spoken-marked", whose, laptops, when, side.words(), marked));
    }

    private static String alike(Side.Alike other) {
        return Text.of("settle.side.alike", other.author(), other.laptop(), When.moment(other.at()));
    }
}
