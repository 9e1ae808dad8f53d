package opr.fieldbook.ui.findings.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField.Judgment;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** One plain question with its three answers. */
final class QuestionRow extends HBox {

    /** Fixed, so that the answers of all questions line up. */
    private static final int YES = 70;

    private static final int NO = 66;
    private static final int NOT_SURE = 100;

    private final Segmented answers;

    /** The id of the answers is the text key of the question. */
    QuestionRow(int number, String textKey, String hint, Consumer<Judgment> answered) {
        Style.QUESTION_ROW.on(this);
        answers = new Segmented(
                        Text.of("finding.question.spoken", number, Text.of(textKey)),
                        List.of(
                                Option.of(Judgment.YES.name(), Text.of("word.answer.yes")).wide(YES),
                                Option.of(Judgment.NO.name(), Text.of("word.answer.no")).wide(NO),
                                Option.of(Judgment.NOT_SURE.name(), Text.of("word.answer.not-sure")).wide(NOT_SURE)))
                .small();
        answers.setId(textKey);
        answers.setMinWidth(Region.USE_PREF_SIZE);
        answers.onChoose(key -> {
            if (key != null) {
                answered.accept(Judgment.valueOf(key));
            }
        });
        Label disc = Words.whole(Integer.toString(number), Style.QUESTION_NUMBER);
        Label words = Words.wrapped(Text.of(textKey), Style.QUESTION);
        words.setMinWidth(0);
        Label more = Words.of(hint, Style.META, Style.TERTIARY);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(disc, words, more, gap, answers);
    }

    @Override
    public void requestFocus() {
        answers.requestFocus();
    }

    void show(@Nullable Judgment judgment) {
        answers.valueProperty().set(judgment == null ? null : judgment.name());
    }
}
