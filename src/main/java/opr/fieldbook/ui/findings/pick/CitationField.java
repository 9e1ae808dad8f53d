package opr.fieldbook.ui.findings.pick;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView.Source;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.KeyCap;
import org.jspecify.annotations.Nullable;

/** What a finding cites: chips, a picker as one types, and what the LEA's agreement prints for each. */
public final class CitationField extends VBox {

    private final FindingModel model;
    private final Label hint = Words.of("", Style.FIELD_HINT);
    private final ChipFlow chips = new ChipFlow();
    private final PickField pick;
    private final SettlesNote settles;
    private final VBox missing = new VBox(4);
    private final VBox form = new VBox();
    private @Nullable String entering;

    public CitationField(FindingModel model) {
        super(5);
        this.model = model;
        settles = new SettlesNote(model.live());
        pick = new PickField(
                "finding.citation.add",
                typed -> model.citing().sources(typed).stream().map(CitationField::choice).toList(),
                model.citing()::cite);
        Label label = Words.whole(Text.of("finding.citation"), Style.FIELD_LABEL);
        label.setLabelFor(pick.field());
        HBox field = Style.CITATION_FIELD.on(
                new HBox(8, chips, pick.field(), new KeyCap("Ctrl"), new KeyCap("G")));
        field.addEventHandler(
                MouseEvent.MOUSE_CLICKED, click -> pick.field().requestFocus());
        HBox.setHgrow(pick.field(), Priority.ALWAYS);
        form.setManaged(false);
        getChildren().addAll(new HBox(6, label, hint), field, settles, pick.list(), missing, form);
    }

    /** Begins to pick a source. */
    public void pick() {
        pick.field().requestFocus();
    }

    /** Writes what is being entered. */
    public void write() {
        form.getChildren().forEach(node -> {
            if (node instanceof ClauseForm open) {
                open.write();
            }
        });
    }

    public void show(FindingView view) {
        settles.watch(FindingField.CITED.key(view.finding().id()));
        hint.setText(Text.of(hintKey(view.finding().findingClass())));
        chips.getChildren().setAll(view.citations().stream().map(this::chip).toList());
        chips.setManaged(!view.citations().isEmpty());
        missing.getChildren().setAll(missing(view.citations()));
        missing.setManaged(!missing.getChildren().isEmpty());
        if (entering != null
                && view.citations().stream().noneMatch(source -> source.key().equals(entering))) {
            closeForm();
        }
    }

    private List<Node> missing(List<Source> sources) {
        List<Node> lines = new ArrayList<>();
        for (Source source : sources) {
            if (!source.missing().isEmpty() && !source.key().equals(entering)) {
                Label words = Words.wrapped(source.missing(), Style.FIELD_MESSAGE);
                words.setGraphic(Icon.family("mdi2a-alert-circle-outline", Icon.IN_TAG));
                HBox line = Style.HINT_LINE.on(new HBox(
                        words,
                        ActionButton.quiet("finding.source.enter", () -> enter(source.key()), source.label())
                                .small()));
                lines.add(Family.AMBER.on(line));
            }
        }
        return lines;
    }

    private SourceChip chip(Source source) {
        return new SourceChip(source, () -> enter(source.key()), () -> model.citing().uncite(source.key()));
    }

    private void enter(String key) {
        FindingView view = model.viewProperty().get();
        if (view != null) {
            view.citations().stream()
                    .filter(source -> source.key().equals(key))
                    .findFirst()
                    .ifPresent(source -> {
                        entering = key;
                        form.getChildren().setAll(new ClauseForm(model, source, this::closeForm));
                        form.setManaged(true);
                        missing.getChildren().setAll(missing(view.citations()));
                        missing.setManaged(!missing.getChildren().isEmpty());
                    });
        }
    }

    private void closeForm() {
        write();
        entering = null;
        form.getChildren().clear();
        form.setManaged(false);
        pick.field().requestFocus();
    }

    private static String hintKey(@Nullable FindingClass findingClass) {
        if (findingClass == null || findingClass == FindingClass.DEFICIENCY) {
            return "finding.citation.required";
        }
        return findingClass == FindingClass.AREA_OF_CONCERN ? "finding.citation.related" : "finding.citation.optional";
    }

    private static PickField.Choice choice(Source source) {
        return new PickField.Choice(
                source.key(),
                source.label(),
                source.demands(),
                source.own() ? Text.of("finding.source.own") : source.sort());
    }
}
