package opr.fieldbook.ui.merge.settle;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.merge.model.ConflictView.Writes;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.Settling;
import opr.fieldbook.ui.settle.FormFields;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.AnswerControl;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** What would stand: the value chosen, or a new one being written. */
final class ResultBox extends VBox {

    private static final int LEAST = 2;
    private static final int MOST = 12;
    private static final Duration DRAFT_AFTER = Duration.millis(800);

    private final MergeModel model;
    private final Settling settling;
    private final Label title = Words.of("", Style.META, Style.SECONDARY);
    private final Label words = Words.wrapped("", Style.BODY);
    private final GrowingArea text = new GrowingArea(LEAST, MOST);
    private final Segmented answer = new Segmented(Text.of("merge.result.answer"), AnswerControl.standard());
    private final TextField reason = new TextField();
    private final PauseTransition draft = new PauseTransition(DRAFT_AFTER);
    private @Nullable FormFields form;
    private @Nullable String formOf;

    ResultBox(MergeModel model) {
        this.model = model;
        this.settling = model.deciding().settling();
        Style.RESULT_BOX.on(this);
        title.setGraphic(new Icon("mdi2a-arrow-down", Icon.IN_TAG));
        title.setGraphicTextGap(6);
        text.setId("merge.result.text");
        text.setAccessibleText(Text.of("merge.result.text"));
        text.textProperty().bindBidirectional(settling.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::newLine);
        reason.setId("merge.result.reason");
        reason.setAccessibleText(Text.of("merge.result.reason"));
        reason.setPromptText(Text.of("merge.result.reason"));
        reason.textProperty().bindBidirectional(settling.textProperty());
        answer.setId("merge.result.answer");
        answer.onChoose(key -> settling.resultProperty().set(key == null ? null : result(key)));
        settling.onWrite(this::focusWriting);
        settling.textProperty().addListener(change -> typed());
        settling.resultProperty().addListener(change -> show());
        draft.setOnFinished(end -> model.deciding().keepDraft());
        VBox.setVgrow(text, Priority.ALWAYS);
    }

    private static Result result(String key) {
        Result result = Codec.constant(Result.class, key.equals(AnswerControl.NOT_APPLICABLE) ? "na" : key);
        if (result == null) {
            throw new IllegalArgumentException("No answer " + key);
        }
        return result;
    }

    /** Enter settles; Shift and Enter begin a new line. */
    private void newLine(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown()) {
            text.replaceSelection("\n");
            event.consume();
        }
    }

    private void typed() {
        // Not begun anew with every key: whoever types without a pause is drafted too.
        if (settling.chosenProperty().get() instanceof Settling.Chosen.New
                && draft.getStatus() != Animation.Status.RUNNING) {
            draft.playFromStart();
        }
    }

    /** Shows what is chosen now. */
    void show() {
        ConflictView conflict = settling.conflictProperty().get();
        if (conflict == null) {
            getChildren().clear();
            return;
        }
        ConflictView.Settled settled = conflict.settled();
        boolean writing = settled == null && settling.chosenProperty().get() instanceof Settling.Chosen.New;
        Style.OPEN.on(this, writing && conflict.writes() == Writes.TEXT);
        if (settled != null) {
            title.setText(Text.of("merge.result.settled", settled.author(), When.moment(settled.at())));
            words.setText(settled.words());
            getChildren().setAll(title, words);
        } else if (!writing) {
            title.setText(Text.of(
                    settling.chosenProperty().get() == null ? "merge.result.none" : "merge.result.kept", model.me()));
            words.setText(settling.words());
            getChildren().setAll(title, words);
        } else if (conflict.writes() == Writes.TEXT) {
            title.setText(Text.of("merge.result.written", model.me()));
            getChildren().setAll(title, text);
        } else if (conflict.form() != null) {
            title.setText(Text.of("merge.result.written", model.me()));
            if (form == null || !conflict.id().equals(formOf) || !getChildren().contains(form)) {
                formOf = conflict.id();
                form = new FormFields(conflict.form(), settling.filledProperty().get(), settling.filledProperty()::set);
                getChildren().setAll(title, form);
            }
        } else {
            Result now = settling.resultProperty().get();
            title.setText(Text.of("merge.result.written", model.me()));
            answer.valueProperty().set(now == null ? null : key(now));
            getChildren().setAll(title, new HBox(answer));
            if (now != null && now.needsReason()) {
                getChildren().add(reason);
            }
        }
    }

    /** The caret, to where something new is written now. */
    void focusWriting() {
        if (getChildren().contains(text)) {
            text.requestFocus();
            text.end();
        } else if (form != null && getChildren().contains(form)) {
            form.focusFirst();
        } else if (answer.getScene() != null) {
            answer.requestFocus();
        }
    }

    /** Whether the keyboard is in here, so that digits are letters. */
    boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    private static String key(Result result) {
        return result == Result.NA ? AnswerControl.NOT_APPLICABLE : Codec.key(result);
    }

    /** Writes what is being typed to the draft, now. */
    void keep() {
        draft.stop();
        model.deciding().keepDraft();
    }
}
