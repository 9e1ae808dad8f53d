package opr.fieldbook.ui.findings.side;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.findings.pick.PickField;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** The items and findings it is linked to, and a way to link more items. */
public final class LinkedCard extends VBox {

    private final FindingModel model;
    private final VBox rows = new VBox();
    private final PickField pick;
    private final HBox adding;

    public LinkedCard(FindingModel model) {
        super(6);
        this.model = model;
        pick = new PickField(
                "finding.link.pick",
                typed -> model.linking().linkable(typed).stream()
                        .map(link -> new PickField.Choice(link.id(), link.name(), link.words(), ""))
                        .toList(),
                model.linking()::link);
        adding = Style.CITATION_FIELD.on(new HBox(pick.field()));
        showAdding(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Style.HINT_LINE.on(new HBox(
                Words.of(Text.of("finding.link.title"), Style.FIELD_LABEL),
                gap,
                ActionButton.quiet("finding.link.add", this::add).small()));
        Style.set(rows, Style.CARD, Style.LIST_CARD);
        getChildren().addAll(head, rows, adding, pick.list());
    }

    public void show(FindingView view) {
        rows.getChildren()
                .setAll(view.links().stream()
                        .map(link -> new LinkRow(link, () -> model.linking().unlink(link)))
                        .toList());
        if (view.links().isEmpty()) {
            rows.getChildren().add(Words.wrapped(Text.of("finding.link.none"), Style.META, Style.TERTIARY));
        }
    }

    private void add() {
        showAdding(true);
        pick.field().requestFocus();
    }

    private void showAdding(boolean shown) {
        adding.setVisible(shown);
        adding.setManaged(shown);
    }
}
