package opr.fieldbook.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.list.FindingGlyph;
import opr.fieldbook.ui.merge.model.PairView;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import opr.fieldbook.ui.widgets.mark.Tag;

/** One of two findings that may be the same: its title and texts, who raised it and when. */
final class PairSide extends VBox {

    PairSide(PairView.Side side) {
        Style.SIDE_CARD.on(this);
        setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Style.SIDE_HEAD.on(new HBox(
                new AuthorDisc(side.letter(), side.author()),
                Words.of(side.author(), Style.SEMIBOLD),
                gap,
                Words.whole(When.moment(side.at()), Style.META, Style.TERTIARY)));
        HBox name = new HBox(8, Tag.plain(side.name()));
        name.setAlignment(Pos.CENTER_LEFT);
        if (side.findingClass() != null) {
            name.getChildren().add(new Tag(FindingGlyph.of(side.findingClass())));
        }
        VBox body = Style.SIDE_BODY.on(new VBox(10, name, Words.wrapped(side.title(), Style.CARD_TITLE)));
        add(body, "word.field.finding.condition", side.condition());
        add(body, "word.field.finding.cited", side.citation());
        add(body, "word.field.finding.evidence", side.evidence());
        getChildren().addAll(head, body);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Text.of(
                "merge.pair.spoken", side.name(), side.author(), side.title(), side.condition(), side.citation(), side.evidence()));
    }

    private static void add(VBox body, String labelKey, String words) {
        body.getChildren()
                .add(new VBox(
                        3,
                        Words.of(Text.of(labelKey), Style.FIELD_LABEL),
                        Words.wrapped(words.isBlank() ? Text.of("merge.pair.nothing") : words, Style.BODY)));
    }
}
