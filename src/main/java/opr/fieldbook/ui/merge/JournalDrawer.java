package opr.fieldbook.ui.merge;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Tag;
import opr.fieldbook.work.merge.PastMerge;

/** All merges of this inspection on this laptop: when, by whom, what came, whether it was undone. */
final class JournalDrawer {

    private static final double WIDTH = 640;

    private final MergeModel model;
    private final Drawer drawer;

    JournalDrawer(MergeModel model) {
        this.model = model;
        this.drawer = new Drawer(Text.of("merge.journal.title"));
        drawer.setWidthOf(WIDTH);
        VBox list = Style.FORM_PAGE.on(new VBox(12));
        list.setId("merge.journal.list");
        list.getChildren().add(Words.wrapped(Text.of("merge.journal.says"), Style.BODY, Style.SECONDARY));
        model.journal().forEach(merge -> list.getChildren().add(card(merge)));
        drawer.setBody(list);
    }

    Drawer drawer() {
        return drawer;
    }

    private VBox card(PastMerge merge) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8, Words.of(Text.of("merge.journal.line", When.moment(merge.at()), merge.by()), Style.CARD_TITLE), gap);
        head.setAlignment(Pos.CENTER_LEFT);
        if (merge.undone()) {
            head.getChildren().add(new Tag(Family.SLATE, "mdi2u-undo", Text.of("merge.journal.undone")));
        } else if (!merge.rows()) {
            String key = merge.added() == 0 ? "merge.journal.only-exhibits" : "merge.journal.before-damage";
            head.getChildren().add(new Tag(Family.SLATE, "mdi2i-information-outline", Text.of(key)));
        } else {
            head.getChildren().add(ActionButton.secondary("merge.journal.undo", () -> {
                        drawer.requestClose();
                        model.undo(merge);
                    })
                    .small());
        }
        VBox card = Style.CARD.on(new VBox(6, head));
        for (PastMerge.Line line : merge.files()) {
            card.getChildren().add(Words.wrapped(words(line)));
        }
        card.setAccessibleText(Text.of("merge.journal.line", When.moment(merge.at()), merge.by()) + ". "
                + merge.files().stream().map(JournalDrawer::words).collect(Collectors.joining(". ")));
        return card;
    }

    private static String words(PastMerge.Line line) {
        String words = Text.of(
                "merge.journal.file", line.file(), line.author(), line.added(), line.same(), line.conflicts());
        String with = line.duplicates() == 0 ? words : Text.of("merge.journal.duplicates", words, line.duplicates());
        return line.exhibits() == 0 ? with : Text.of("merge.journal.exhibits", with, line.exhibits());
    }
}
