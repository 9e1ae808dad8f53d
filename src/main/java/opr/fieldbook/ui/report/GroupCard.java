package opr.fieldbook.ui.report;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.ui.report.model.ReportView.Group;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** Open points of one sort with the way to them, or the check that there are none. */
final class GroupCard extends HBox {

    GroupCard(Group group, Runnable go) {
        Style.READY_CARD.on(this);
        setId("report.screen.group." + group.key());
        setAccessibleText(group.title() + ". " + group.where());
        VBox words = new VBox(
                1, Words.wrapped(group.title(), Style.SEMIBOLD), Words.wrapped(group.where(), Style.META, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.of(group.met() ? Glyph.DONE : Glyph.ATTENTION, Icon.IN_LIST), words);
        if (group.goTo() != null) {
            boolean finding = group.key().equals("complete") || group.key().equals("citation");
            ActionButton button =
                    ActionButton.secondary(finding ? "report.screen.open" : "report.screen.go-to", go).small();
            button.setAccessibleText(button.getText() + ": " + group.title());
            getChildren().add(button);
        }
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
