package opr.fieldbook.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.Newcomer;
import opr.fieldbook.ui.merge.model.Newcomers;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Tag;

/** The six words of a laptop that is new here, how they are compared, and the two answers. */
final class NewcomerCard extends StackPane {

    NewcomerCard(Newcomers newcomers, Newcomer one) {
        HBox card = Style.BANNER.on(Family.AMBER.on(new HBox(14)));
        setId("merge.newcomer." + one.device());
        card.setAlignment(Pos.TOP_LEFT);
        FlowPane words = new FlowPane(6, 6);
        words.setId("merge.newcomer.words");
        words.setAccessibleText(Text.of("merge.newcomer.words", one.name(), String.join(", ", one.words())));
        one.words().forEach(word -> words.getChildren().add(Tag.plain(word)));
        ActionButton match = ActionButton.secondary("merge.newcomer.match", () -> newcomers.match(one))
                .icon("mdi2c-check");
        match.setAccessibleHelp(Text.of("merge.newcomer.match.help"));
        ActionButton differ = ActionButton.quiet("merge.newcomer.differ", () -> newcomers.differ(one));
        differ.setAccessibleHelp(Text.of("merge.newcomer.differ.help"));
        FlowPane answers = new FlowPane(10, 8, match, differ);
        answers.setAlignment(Pos.CENTER_LEFT);
        VBox said = new VBox(
                8,
                Words.wrapped(Text.of("merge.newcomer.title", one.name()), Style.SEMIBOLD),
                Words.wrapped(Text.of("merge.newcomer.how", one.name()), Style.BODY),
                words,
                answers,
                Words.wrapped(Text.of("merge.newcomer.later"), Style.META, Style.SECONDARY));
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        card.getChildren().addAll(new Icon("mdi2l-laptop", Icon.IN_RAIL), said);
        getChildren().add(card);
        // On a node without a style of its own: what the style says of the least height would count before this.
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
