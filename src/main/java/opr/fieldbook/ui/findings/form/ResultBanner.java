package opr.fieldbook.ui.findings.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.findings.list.FindingGlyph;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** What the answers come to, live: class, reason, source, count. Another class can be set, with a reason. */
final class ResultBanner extends VBox {

    private static final int ICON = 24;

    private final HBox head = Style.RESULT_HEAD.on(new HBox());
    private final Label word = Words.of("", Style.DETAIL_TITLE, Style.FAMILY_TEXT);
    private final Label sentence = Words.wrapped("", Style.META);
    private final Label warning = Words.wrapped("", Style.META);
    private final ActionButton change = ActionButton.secondary("finding.change", this::toggleClasses);
    private final ActionButton offer;
    private final Segmented classes;
    private boolean choosing;

    ResultBanner(FindingModel model) {
        Style.RESULT_BANNER.on(this);
        setId("finding.result");
        offer = ActionButton.secondary("finding.offer.take", model::takeOffer);
        classes = new Segmented(
                        Text.of("finding.change.group"),
                        Arrays.stream(FindingClass.values())
                                .map(each -> Option.of(each.name(), FindingGlyph.of(each), 0))
                                .toList())
                .small();
        classes.setId("finding.change.group");
        classes.onChoose(key -> {
            if (key != null) {
                choosing = false;
                model.changeClass(FindingClass.valueOf(key));
            }
        });
        sentence.setId("result-sentence");
        warning.setId("result-warning");
        word.setId("result-class");
        VBox words = new VBox(1, word, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        head.getChildren().setAll(new Region(), words);
    }

    void show(FindingView view) {
        FindingView.Result result = view.result();
        Glyph glyph = result.findingClass() == null ? null : FindingGlyph.of(result.findingClass());
        (glyph == null ? Family.SLATE : glyph.family()).on(this);
        word.setText(glyph == null ? Text.of("finding.result.open") : glyph.word());
        boolean news = !sentence.getText().equals(result.sentence());
        sentence.setText(result.sentence());
        warning.setText(result.warning());
        warning.setGraphic(Icon.of(Glyph.ATTENTION, Icon.IN_CONTROL));
        classes.valueProperty().set(
                result.findingClass() == null ? null : result.findingClass().name());
        offer.setWords(result.offerWords());
        Node icon = Icon.family(glyph == null ? "mdi2h-help-circle-outline" : glyph.icon(), ICON);
        List<Node> parts = new ArrayList<>(List.of(icon, head.getChildren().get(1)));
        if (result.offer() != null) {
            parts.add(offer);
        }
        parts.add(change);
        head.getChildren().setAll(parts);
        arrange();
        setAccessibleText(word.getText() + ". " + result.sentence() + " " + result.warning());
        if (news) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void toggleClasses() {
        choosing = !choosing;
        arrange();
        if (choosing) {
            classes.requestFocus();
        }
    }

    private void arrange() {
        List<Node> rows = new ArrayList<>(List.of(head));
        if (!warning.getText().isEmpty()) {
            rows.add(warning);
        }
        if (choosing) {
            rows.add(classes);
        }
        getChildren().setAll(rows);
    }
}
