package opr.fieldbook.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FollowUpRules.Tone;
import opr.fieldbook.domain.inspection.InspectionField.Decision;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.report.model.ReportView.Rule;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** The rule on follow-up reviews beside its result, and the chief's choice. */
final class RuleBanner extends HBox {

    private static final String OPEN = "OPEN";

    private final ReportModel model;
    private final Label title = Words.wrapped("", Style.CARD_TITLE);
    private final Label sentence = Words.wrapped("", Style.BODY);
    private Segmented choice;
    private boolean waivable;

    RuleBanner(ReportModel model) {
        this.model = model;
        this.choice = make(true);
        this.waivable = true;
        setId("report.screen.rule");
        Style.set(this, Style.BANNER, Style.RULE_BANNER);
        VBox words = new VBox(3, title, sentence, new SettlesNote(model.live(), model.followUp().field()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(new Icon("mdi2c-calendar-alert", 24), words);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(Rule rule) {
        title.setText(rule.title());
        sentence.setText(rule.sentence());
        setAccessibleText(rule.title() + ". " + rule.sentence());
        (rule.tone() == Tone.NOT_REQUIRED || rule.tone() == Tone.WAIVED ? Family.SLATE : Family.AMBER).on(this);
        boolean canWaive = rule.byRule();
        if (canWaive != waivable) {
            waivable = canWaive;
            choice = make(canWaive);
        }
        Decision decision = model.followUp().decision();
        boolean known = decision != Decision.WAIVED || waivable;
        choice.valueProperty().set(decision == null || !known ? OPEN : decision.name());
        List<Node> parts = new ArrayList<>(getChildren().subList(0, 2));
        if (rule.choice()) {
            parts.add(choice);
        }
        getChildren().setAll(parts);
    }

    private Segmented make(boolean canWaive) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(OPEN, Text.of(canWaive ? "report.screen.rule.open" : "report.screen.rule.none")));
        options.add(Option.of(
                Decision.ORDERED.name(),
                Text.of(canWaive ? "report.screen.rule.order" : "report.screen.rule.order-below")));
        if (canWaive) {
            options.add(Option.of(Decision.WAIVED.name(), Text.of("report.screen.rule.waive")));
        }
        Segmented made = new Segmented(Text.of("report.screen.rule.group"), options);
        made.setId("report.screen.rule.group");
        made.setMinWidth(Region.USE_PREF_SIZE);
        made.onChoose(key -> {
            Decision wanted = key == null || key.equals(OPEN) ? null : Decision.valueOf(key);
            Decision now = model.followUp().decision();
            made.valueProperty().set(now == null ? OPEN : now.name());
            model.followUp().decide(wanted);
        });
        return made;
    }
}
