package opr.fieldbook.ui.findings.form;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField.Judgment;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** The plain questions and, under them, what the answers come to. */
final class QuestionCard extends VBox {

    private final FindingModel model;
    private final ResultBanner result;
    private final SettlesNote settles;
    private final QuestionRow rule = row(1, "finding.question.rule", "finding.question.rule-hint", this::rule);
    private final QuestionRow broken = row(2, "finding.question.broken", "", this::broken);
    private final QuestionRow weaker = row(3, "finding.question.weaker", "", this::weaker);
    private final QuestionRow fosters = row(4, "finding.question.fosters", "", this::fosters);
    private Questions questions = Questions.OPEN;

    QuestionCard(FindingModel model) {
        this.model = model;
        this.result = new ResultBanner(model);
        this.settles = new SettlesNote(model.live());
        Style.QUESTION_CARD.on(this);
        getChildren().addAll(rule, broken, weaker, fosters, settles, result);
    }

    @Override
    public void requestFocus() {
        rule.requestFocus();
    }

    void show(FindingView view) {
        String id = view.finding().id();
        settles.watch(FindingField.QUESTIONS.key(id), FindingField.CLASSED.key(id));
        questions = view.questions();
        rule.show(questions.rule());
        broken.show(questions.broken());
        weaker.show(questions.weaker());
        fosters.show(questions.fosters());
        fosters.setVisible(view.fourth());
        fosters.setManaged(view.fourth());
        result.show(view);
    }

    private static QuestionRow row(
            int number, String key, String hintKey, Consumer<Judgment> answered) {
        return new QuestionRow(number, key, hintKey.isEmpty() ? "" : Text.of(hintKey), answered);
    }

    private void rule(@Nullable Judgment judgment) {
        model.answer(new Questions(judgment, questions.broken(), questions.weaker(), questions.fosters()));
    }

    private void broken(@Nullable Judgment judgment) {
        model.answer(new Questions(questions.rule(), judgment, questions.weaker(), questions.fosters()));
    }

    private void weaker(@Nullable Judgment judgment) {
        model.answer(new Questions(questions.rule(), questions.broken(), judgment, questions.fosters()));
    }

    private void fosters(@Nullable Judgment judgment) {
        model.answer(new Questions(questions.rule(), questions.broken(), questions.weaker(), judgment));
    }
}
