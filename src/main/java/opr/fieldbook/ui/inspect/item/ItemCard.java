package opr.fieldbook.ui.inspect.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.Contested;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.checklist.Asking;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.WorkMode;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.AnswerControl;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** One item: its question, its answer, what belongs to it. Used again for other items as the list scrolls. */
final class ItemCard extends HBox {

    private static final double ID_WIDTH_EM = 3.6;

    /** So many conflicts are named on a card; all stand beside it. */
    private static final int NAMED = 3;

    private final InspectModel model;
    private final Runnable backToList;
    private final Label id = Words.whole("", Style.SMALL_LABEL, Style.TERTIARY);
    private final Label question = Words.wrapped("", Style.QUESTION);
    private final AnswerControl standard = new AnswerControl("");
    private final AnswerControl information = new AnswerControl("", Results.information());
    private final Spread standardRow = new Spread(standard);
    private final Spread informationRow = new Spread(information);
    private final VBox content = new VBox();
    private @Nullable ItemState shown;
    private @Nullable Asking asked;
    private @Nullable ReasonField reason;

    ItemCard(InspectModel model, Runnable backToList) {
        this.model = model;
        this.backToList = backToList;
        Style.set(this, Style.CARD, Style.ITEM_CARD, Style.BAR);
        VBox side = new VBox(id);
        side.setStyle("-fx-min-width: " + ID_WIDTH_EM + "em; -fx-pref-width: " + ID_WIDTH_EM + "em;");
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        getChildren().addAll(side, content);
        for (AnswerControl control : List.of(standard, information)) {
            control.onChoose(key -> chosen(control, key));
        }
    }

    private void chosen(AnswerControl control, @Nullable String key) {
        ItemState item = shown;
        if (item != null) {
            model.selectedProperty().set(item.id());
            Result result = key == null ? item.result() : Results.of(key);
            control.valueProperty().set(Results.key(item.result()));
            if (result != null) {
                model.answering().choose(item.id(), result);
            }
        }
    }

    /** Shows an item; answers whether its nodes have changed. */
    boolean show(ItemState item, boolean selected) {
        Style.CHOSEN.on(this, selected);
        Style.TOUR.on(this, model.modeProperty().get() == WorkMode.TOUR);
        boolean dense = model.modeProperty().get() == WorkMode.DESK;
        boolean denser = dense != getStyleClass().contains(Style.DENSE.css());
        Style.DENSE.on(this, dense);
        Asking waiting = model.answering().askingProperty().get();
        Asking mine = waiting != null && waiting.id().equals(item.id()) ? waiting : null;
        if (item.equals(shown) && same(mine)) {
            return denser;
        }
        shown = item;
        setId(item.id().item());
        id.setText(item.id().item());
        question.setText(item.asked().item().text());
        AnswerControl control = item.information() ? information : standard;
        control.setItem(item.id().item());
        control.valueProperty().set(Results.key(mine == null ? item.result() : mine.result()));
        Spread row = item.information() ? informationRow : standardRow;
        row.setRight(tags(item));
        List<Node> lines = new ArrayList<>(List.of(question, row));
        addReason(item, mine, lines);
        if (item.answerInConflict()) {
            lines.add(new ConflictLine(item, model.detail().live()));
        }
        if (!item.furtherConflicts().isEmpty()) {
            lines.add(contested(item.furtherConflicts()));
        }
        Answer former = item.merging().former();
        if (former != null) {
            lines.add(Words.wrapped(Text.of("settle.former", ValueWords.of(former)), Style.META, Style.SECONDARY));
        }
        if (item.asked().item().marks().oneCase() && model.followsOneCase()) {
            lines.add(new TapLine(item, model.oneCase()));
        }
        if (!item.observations().isEmpty()) {
            lines.add(new ObservationChips(item, () -> model.detail().startObservation(item.id())));
        }
        if (!item.notes().isEmpty()) {
            lines.add(new NotesLine(item));
        }
        if (!content.getChildren().equals(lines)) {
            content.getChildren().setAll(lines);
        }
        if (mine != null && !mine.equals(asked) && reason != null) {
            javafx.application.Platform.runLater(reason::focusField);
        }
        asked = mine;
        return true;
    }

    /** What else under the item is in conflict: a finding's text, its class, a caption. */
    private static Label contested(List<Contested.Mark> marks) {
        String named = marks.stream()
                .limit(NAMED)
                .map(mark -> Text.of("inspect.contested.one", mark.thing(), mark.label()))
                .collect(Collectors.joining("; "));
        Label words = Words.wrapped(
                marks.size() <= NAMED
                        ? Text.of("inspect.contested", named)
                        : Text.of("inspect.contested.more", named, marks.size() - NAMED),
                Style.META, Style.FAMILY_TEXT);
        words.setId("inspect.contested");
        words.setGraphic(Icon.family("mdi2a-alert-outline", Icon.IN_TAG));
        return Family.AMBER.on(words);
    }

    private List<Tag> tags(ItemState item) {
        List<Tag> tags = new ArrayList<>(FindingTags.onCard(item));
        String facility = model.facilityName(item.id());
        if (!facility.isEmpty() && model.facilityProperty().get().equals(InspectModel.EVERY_FACILITY)) {
            tags.add(Tag.plain(facility));
        }
        return tags;
    }

    private boolean same(@Nullable Asking mine) {
        return mine == null ? asked == null : mine.equals(asked);
    }

    private void addReason(ItemState item, @Nullable Asking mine, List<Node> lines) {
        if (mine != null) {
            if (!mine.equals(asked) || reason == null) {
                reason = new ReasonField(mine, model.answering(), backToList);
            }
            lines.add(reason);
            return;
        }
        reason = null;
        String given = item.answer() == null ? null : item.answer().reason();
        if (given != null) {
            Label words = Words.wrapped(Text.of("inspect.reason.given", given), Style.META, Style.SECONDARY);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox line = new HBox(
                    8,
                    words,
                    new IconButton("mdi2p-pencil-outline", "inspect.reason.change", () -> {
                                model.selectedProperty().set(item.id());
                                model.answering().askAgain(item.id());
                            })
                            .inside());
            line.setAlignment(Pos.CENTER_LEFT);
            lines.add(line);
        }
    }
}
