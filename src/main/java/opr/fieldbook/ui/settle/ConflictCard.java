package opr.fieldbook.ui.settle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.WriteForm;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.mark.Banner;
import org.jspecify.annotations.Nullable;

/** One conflict: what was there before, the values side by side, and a button for each way to settle it. */
final class ConflictCard extends VBox {

    private static final int LEAST = 2;
    private static final int MOST = 10;

    private final SettleModel model;
    private final OpenConflict open;
    private final Authors authors;
    private final SidesBox sides = new SidesBox();
    private final VBox writing = new VBox(6);
    private List<Side> shown = List.of();

    ConflictCard(SettleModel model, OpenConflict open, boolean named) {
        super(8);
        this.model = model;
        this.open = open;
        setId("settle." + open.id());
        Style.CARD.on(this);
        setPadding(new Insets(10));
        String what = named ? Text.of("settle.head.named", open.where(), open.label()) : open.label();
        getChildren()
                .add(new Banner(
                        Family.AMBER,
                        "mdi2a-alert-outline",
                        Text.of("settle.head", what, open.choices().size()),
                        Text.of("settle.rest")));
        this.authors = Authors.of(model.live().inspection(), model.live().me());
        show(null);
        writing.setManaged(false);
        writing.setVisible(false);
        getChildren().addAll(sides, buttons(), writing);
        if (!open.isText() && model.form(open).isEmpty()) {
            getChildren().add(Words.wrapped(Text.of("settle.place"), Style.META, Style.SECONDARY));
        }
    }

    /** Shows the values beside what was there before them. */
    void show(Side.@Nullable Before before) {
        shown = SideReading.sides(open.field(), open.allChoices(), before, authors);
        sides.show(before, shown);
    }

    private FlowPane buttons() {
        FlowPane buttons = new FlowPane(8, 6);
        List<ChangeId> changes = open.choices().stream().map(Choice::change).toList();
        for (Side side : shown) {
            int choice = changes.indexOf(side.change());
            ActionButton keep = ActionButton.secondary("settle.keep", () -> model.keep(open, choice), side.letter())
                    .small();
            keep.setId("settle.keep-" + side.letter());
            buttons.getChildren().add(keep);
        }
        if (open.joins()) {
            String key = shown.size() == 2 ? "settle.both" : "settle.all";
            buttons.getChildren()
                    .add(ActionButton.secondary(key, () -> model.keepBoth(open)).small());
        }
        if (open.isText()) {
            buttons.getChildren()
                    .add(ActionButton.secondary("settle.write", this::write).small());
        } else {
            model.form(open)
                    .ifPresent(form -> buttons.getChildren()
                            .add(ActionButton.secondary("settle.write", () -> fill(form)).small()));
        }
        return buttons;
    }

    private void fill(WriteForm form) {
        AtomicReference<Map<String, String>> filled = new AtomicReference<>(
                form.filled(open.choices().getFirst().value()));
        ActionButton save = ActionButton.secondary("settle.written", () -> model.write(open, form.value(filled.get())));
        save.small();
        Consumer<Map<String, String>> check = now -> {
            filled.set(now);
            save.setUnavailable(form.lacking(now)
                    .map(blank -> Text.of("settle.why.blank", blank.label()))
                    .orElse(null));
        };
        FormFields fields = new FormFields(form, filled.get(), check);
        check.accept(filled.get());
        write(fields, save);
        fields.focusFirst();
    }

    private void write(Node field, ActionButton save) {
        writing.getChildren().setAll(field, save);
        writing.setManaged(true);
        writing.setVisible(true);
    }

    private void write() {
        GrowingArea area = new GrowingArea(LEAST, MOST);
        LabeledField field = new LabeledField("settle.new", area);
        ActionButton save = ActionButton.secondary("settle.save", () -> model.write(open, area.getText()));
        save.small();
        write(field, save);
        area.requestFocus();
    }
}
