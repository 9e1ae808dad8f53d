package opr.fieldbook.ui.overview;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** A clause: where it stands in the agreement in force, or the form to enter that. */
final class ClauseRow extends VBox {

    private final OverviewModel model;
    private final SettlesNote settles;
    private ClauseLine line;
    private boolean open;

    ClauseRow(OverviewModel model, ClauseLine line) {
        super(8);
        this.model = model;
        this.line = line;
        this.settles = new SettlesNote(model.live(), ClauseField.PRINTED.key(line.citation().key()));
        Style.CLAUSE_ROW.on(this);
        setId(line.citation().key());
        close();
    }

    /** Shows the clause as it is now; an open form is left alone. */
    void show(ClauseLine now) {
        boolean same = now.equals(line);
        line = now;
        if (!open && !same) {
            close();
        }
    }

    private void close() {
        open = false;
        Citation citation = line.citation();
        ClauseField.Printed printed = line.printed();
        VBox words = new VBox(
                2,
                Words.wrapped(citation.shortTitle(), Style.MEDIUM),
                Words.wrapped(
                        printed == null ? Text.of("inspect.overview.clause-none") : place(printed),
                        Style.META,
                        printed == null ? Style.TERTIARY : Style.SECONDARY));
        HBox.setHgrow(words, Priority.ALWAYS);
        ActionButton enter = ActionButton.quiet(
                printed == null ? "inspect.overview.clause-enter" : "inspect.overview.clause-change", this::openForm);
        enter.setAccessibleText(enter.getText() + ", " + citation.shortTitle());
        HBox key = new HBox(Tag.plain(citation.key()));
        key.setAlignment(Pos.CENTER_LEFT);
        key.setStyle("-fx-min-width: 5.5em;");
        HBox row = new HBox(10, key, words, enter);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(row, settles);
    }

    private static String place(ClauseField.Printed printed) {
        return Stream.of(
                        printed.section(),
                        printed.page() == null ? "" : Text.of("inspect.overview.page", printed.page()),
                        printed.wording() == null ? "" : "“" + printed.wording() + "”",
                        printed.timeLimit() == null ? "" : Text.of("inspect.overview.limit", printed.timeLimit()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void openForm() {
        open = true;
        ClauseField.Printed printed = line.printed();
        TextField section = field(printed == null ? null : printed.section(), 10);
        TextField page = field(printed == null ? null : printed.page(), 4);
        TextField limit = field(printed == null ? null : printed.timeLimit(), 12);
        GrowingArea wording = new GrowingArea(2, 8);
        wording.setText(printed == null || printed.wording() == null ? "" : printed.wording());
        LabeledField limitField = new LabeledField("inspect.overview.clause-limit", limit);
        HBox.setHgrow(limitField, Priority.ALWAYS);
        Runnable keep = () -> {
            model.enterClause(
                    line.citation().key(), section.getText(), page.getText(), wording.getText(), limit.getText());
            close();
        };
        HBox buttons = new HBox(
                8,
                ActionButton.secondary("inspect.overview.clause-keep", keep),
                ActionButton.quiet("inspect.seen.cancel", this::close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox form = Style.SOURCE_BOX.on(new VBox(
                10,
                Words.wrapped(line.citation().shortTitle(), Style.MEDIUM),
                Words.wrapped(line.citation().demands(), Style.META, Style.SECONDARY),
                new HBox(
                        10,
                        new LabeledField("inspect.overview.clause-section", section),
                        new LabeledField("inspect.overview.clause-page", page),
                        limitField),
                new LabeledField("inspect.overview.clause-wording", wording),
                buttons));
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                keep.run();
            }
        });
        getChildren().setAll(form, settles);
        section.requestFocus();
    }

    private static TextField field(@Nullable String text, int columns) {
        TextField field = new TextField(text == null ? "" : text);
        field.setPrefColumnCount(columns);
        return field;
    }
}
