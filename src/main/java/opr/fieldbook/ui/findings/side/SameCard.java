package opr.fieldbook.ui.findings.side;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.Sameness;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** The findings it was combined with, and those that are perhaps the same. Takes no room when there are none. */
public final class SameCard extends VBox {

    private final FindingModel model;

    public SameCard(FindingModel model) {
        super(8);
        this.model = model;
        setId("finding.same");
    }

    public void show() {
        getChildren().clear();
        Sameness same = model.sameness();
        if (same != null) {
            combined(same);
            likely(same);
        }
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private void combined(Sameness same) {
        if (!same.combined().isEmpty()) {
            getChildren().add(Words.of(Text.of("settle.combined.title"), Style.FIELD_LABEL));
        }
        for (Sameness.Two two : same.combined()) {
            Finding other = two.kept().id().equals(model.id()) ? two.other() : two.kept();
            FlowPane buttons = new FlowPane(6, 4);
            buttons.getChildren()
                    .addAll(
                            ActionButton.quiet("settle.combined.open", () -> model.show(other.id()), other.name())
                                    .small(),
                            ActionButton.quiet(
                                            "settle.combined.separate",
                                            () -> model.separate(two.kept().id(), two.other().id()))
                                    .small());
            getChildren().addAll(line(other), buttons);
        }
        for (Finding left : same.left()) {
            getChildren()
                    .addAll(
                            Words.wrapped(Text.of("settle.combined.left", left.name()), Style.META, Style.SECONDARY),
                            ActionButton.quiet("settle.combined.again", () -> model.combine(left.id()))
                                    .small());
        }
    }

    private void likely(Sameness same) {
        if (!same.likely().isEmpty()) {
            getChildren().add(Words.of(Text.of("settle.same.title"), Style.FIELD_LABEL));
        }
        for (DuplicateRules.Pair pair : same.likely()) {
            Finding other = pair.a().id().equals(model.id()) ? pair.b() : pair.a();
            FlowPane buttons = new FlowPane(6, 4);
            buttons.getChildren()
                    .addAll(
                            ActionButton.quiet("settle.combined.open", () -> model.show(other.id()), other.name())
                                    .small(),
                            ActionButton.quiet("settle.same.combine", () -> model.combine(other.id()))
                                    .small(),
                            ActionButton.quiet("settle.same.apart", () -> model.apart(other.id()))
                                    .small());
            getChildren()
                    .addAll(
                            line(other),
                            Words.wrapped(String.join("; ", pair.reasons()), Style.META, Style.SECONDARY),
                            buttons);
        }
    }

    private static Label line(Finding finding) {
        return Words.wrapped(finding.name() + " " + finding.title(), Style.BODY);
    }
}
