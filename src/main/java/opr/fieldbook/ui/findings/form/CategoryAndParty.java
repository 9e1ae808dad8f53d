package opr.fieldbook.ui.findings.form;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView.CategoryChoice;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import org.jspecify.annotations.Nullable;

/** Category and responsible party side by side, and the way to the second of two linked findings. */
final class CategoryAndParty extends VBox {

    private static final int GAP = 14;

    private final ComboBox<@Nullable CategoryChoice> category = new ComboBox<>();
    private final LabeledField field = new LabeledField("finding.category", category);
    private final PartyChoice party;
    private final SettlesNote settles;
    private boolean showing;

    CategoryAndParty(FindingModel model) {
        super(6);
        party = new PartyChoice(model);
        category.setCellFactory(list -> new CategoryCell(false));
        category.setButtonCell(new CategoryCell(true));
        category.setPromptText(opr.fieldbook.base.Text.of("finding.category.open"));
        category.setVisibleRowCount(14);
        category.setOnAction(event -> {
            CategoryChoice chosen = category.getValue();
            if (!showing && chosen != null) {
                model.chooseCategory(chosen.code());
            }
        });
        GridPane grid = new GridPane(GAP, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.add(field, 0, 0);
        grid.add(party, 1, 0);
        settles = new SettlesNote(model.live());
        getChildren().addAll(grid, settles, linkLine(model));
    }

    void show(FindingView view) {
        showing = true;
        settles.watch(FindingField.CLASSED.key(view.finding().id()));
        FindingView.Choices choices = view.choices();
        if (!category.getItems().equals(choices.categories())) {
            category.setItems(FXCollections.observableArrayList(choices.categories()));
        }
        category.setValue(choices.categories().stream()
                .filter(choice -> choice.code().equals(choices.category()))
                .findFirst()
                .orElse(null));
        category.setDisable(choices.categories().isEmpty());
        field.hint(choices.categories().isEmpty() ? opr.fieldbook.base.Text.of("finding.category.after-class") : "");
        if (choices.note().isEmpty()) {
            field.clear();
        } else {
            field.say(Family.AMBER, choices.note());
        }
        party.show(view);
        showing = false;
    }

    private static HBox linkLine(FindingModel model) {
        TextFlow words = new TextFlow(
                words("finding.linked.question", false),
                words("finding.linked.two", true),
                words("finding.linked.each", false));
        words.setMinHeight(USE_PREF_SIZE);
        HBox line = Style.HINT_LINE.on(new HBox(
                new Icon("mdi2l-link-variant", Icon.IN_CONTROL),
                words,
                ActionButton.quiet("finding.linked.add", model::raiseLinked).small()));
        line.setFillHeight(false);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static Text words(String key, boolean bold) {
        Text text = new Text(opr.fieldbook.base.Text.of(key));
        Style.set(text, Style.WORDS, Style.META, Style.SECONDARY);
        Style.SEMIBOLD.on(text, bold);
        return text;
    }
}
