package opr.fieldbook.ui.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.report.model.ReportView;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.CheckCard;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.PassphraseField;
import opr.fieldbook.work.issue.IssueReport.Kind;

/** Which papers, where to, and how they are protected. */
final class ExportSection extends VBox {

    private final ReportModel model;
    private final GridPane cards = Style.EXPORT_ROW.on(new GridPane());
    private final Map<Kind, CheckCard> made = new EnumMap<>(Kind.class);
    private final TextField folder = new TextField();
    private final Label warning = Words.wrapped("", Style.META, Style.SECONDARY);
    private ReportView.Counts shown = new ReportView.Counts(-1, -1, -1, 0);

    ExportSection(ReportModel model) {
        super(10);
        this.model = model;
        HBox head = Style.HINT_LINE.on(new HBox(
                Words.whole(Text.of("report.screen.export"), Style.CARD_TITLE),
                Words.of(Text.of("report.screen.export.hint"), Style.META, Style.TERTIARY)));
        ColumnConstraints third = new ColumnConstraints();
        third.setPercentWidth(100.0 / Kind.ofReport().size());
        for (int at = 0; at < Kind.ofReport().size(); at++) {
            cards.getColumnConstraints().add(third);
        }
        warning.setId("report.screen.conflicts");
        getChildren().addAll(head, cards, warning, targets());
        model.protectProperty().addListener((source, before, now) -> feet());
    }

    /** The cards say how much they will hold. */
    void show(ReportView.Counts counts) {
        if (!counts.equals(shown)) {
            shown = counts;
            int open = counts.conflicts();
            warning.setText(
                    open == 1 ? Text.of("settle.draft-warning-one") : Text.of("settle.draft-warning", open));
            warning.setVisible(open > 0);
            warning.setManaged(open > 0);
            cards.getChildren().clear();
            for (Kind kind : Kind.ofReport()) {
                CheckCard card = card(kind, counts);
                made.put(kind, card);
                cards.add(card, kind.ordinal(), 0);
            }
            feet();
        }
    }

    private CheckCard card(Kind kind, ReportView.Counts counts) {
        String key = PaperWords.key(kind);
        CheckCard card = new CheckCard(
                PaperWords.family(kind),
                PaperWords.icon(kind),
                Text.of(key),
                Text.of(
                        key + (counts.findings() == 1 ? ".says-one" : ".says"), counts.findings(), counts.answers()));
        card.setId(key);
        card.chosenProperty().bindBidirectional(model.paperProperty(kind));
        return card;
    }

    private void feet() {
        boolean protect = model.protectProperty().get();
        made.values()
                .forEach(card -> card.foot(
                        protect ? "mdi2l-lock-outline" : "mdi2l-lock-open-variant-outline",
                        Text.of(protect ? "report.screen.protected" : "report.screen.open-file")));
    }

    private HBox targets() {
        folder.setEditable(false);
        folder.setId("report.screen.folder");
        model.folderProperty().addListener((source, before, now) -> folder.setText(
                now == null ? "" : Objects.toString(now)));
        folder.setPromptText(Text.of("report.screen.folder.none"));
        HBox place = new HBox(
                8,
                folder,
                ActionButton.secondary("report.screen.folder.choose", model::chooseFolder)
                        .icon("mdi2f-folder-outline"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setAccessibleText(Text.of("report.screen.folder"));
        VBox where = new VBox(5, Words.of(Text.of("report.screen.folder"), Style.FIELD_LABEL), place);
        HBox.setHgrow(where, Priority.ALWAYS);
        return new HBox(14, where, protection(), marking());
    }

    private VBox protection() {
        CheckBox protect = new CheckBox(Text.of("report.screen.protect"));
        protect.setId("report.screen.protect");
        protect.selectedProperty().bindBidirectional(model.protectProperty());
        PassphraseField password = new PassphraseField();
        password.setId("report.screen.password");
        password.setAccessibleText(Text.of("report.screen.password"));
        password.setPrefColumnCount(14);
        password.disableProperty().bind(model.protectProperty().not());
        model.passwordProperty().bind(password.textProperty());
        return new VBox(5, Style.LABEL_LINE.on(protect), password);
    }

    private LabeledField marking() {
        TextField text = new TextField();
        text.setPrefColumnCount(12);
        text.textProperty().bindBidirectional(model.markingProperty());
        return new LabeledField("report.screen.marking", text).hint(Text.of("report.screen.marking.hint"));
    }
}
