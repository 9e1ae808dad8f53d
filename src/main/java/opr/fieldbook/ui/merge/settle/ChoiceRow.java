package opr.fieldbook.ui.merge.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.ConflictView.Writes;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.Settling;
import opr.fieldbook.ui.merge.model.Settling.Chosen;
import opr.fieldbook.ui.settle.Side;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** The choices: keep one, keep both, write new; and the button that settles and goes on. */
final class ChoiceRow extends HBox {

    private static final String BOTH = "both";
    private static final String NEW = "new";
    private static final List<Shortcut> KEEP =
            List.of(Shortcut.KEEP_FIRST, Shortcut.KEEP_SECOND, Shortcut.KEEP_THIRD, Shortcut.KEEP_FOURTH);

    private final Settling settling;
    private final Runnable elsewhere;
    private final ActionButton settle;
    private final Label hint = Words.of("", Style.META, Style.SECONDARY);
    private @Nullable Segmented choices;
    private List<?> made = List.of();

    /** @param elsewhere goes to where a new value can be written */
    ChoiceRow(MergeModel model, Runnable elsewhere) {
        this.settling = model.deciding().settling();
        this.elsewhere = elsewhere;
        Style.set(this, Style.PANE_FOOT, Style.KEY_LIST);
        settle = ActionButton.primary("merge.settle", model.deciding()::settle).key(Shortcut.SETTLE.cap());
        settle.unavailableProperty().bind(settling.whyNotProperty());
        hint.setMinWidth(0);
    }

    /** Shows the choices of the conflict that is looked at. */
    void show() {
        ConflictView conflict = settling.conflictProperty().get();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (conflict == null || !conflict.isOpen()) {
            hint.setText(Text.of("merge.hint.settled"));
            getChildren().setAll(hint, gap);
            made = List.of();
            return;
        }
        List<?> wanted = List.of(conflict.id(), conflict.sides(), conflict.writes(), conflict.joins());
        if (!wanted.equals(made)) {
            made = wanted;
            Segmented bar = make(conflict);
            choices = bar;
            hint.setText(conflict.writes() == Writes.ELSEWHERE ? Text.of("merge.elsewhere.how") : stay(conflict));
            getChildren().setAll(bar);
            if (conflict.writes() == Writes.ELSEWHERE) {
                getChildren().add(ActionButton.quiet("merge.elsewhere", elsewhere));
            }
            getChildren().addAll(hint, gap);
            getChildren().add(settle);
        }
        Chosen chosen = settling.chosenProperty().get();
        if (choices != null) {
            choices.valueProperty().set(chosen == null ? null : key(chosen));
        }
    }

    private Segmented make(ConflictView conflict) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < conflict.sides().size(); i++) {
            options.add(Option.of("keep-" + i, Text.of("merge.keep", conflict.sides().get(i).letter())));
        }
        if (conflict.joins()) {
            options.add(Option.of(BOTH, Text.of(conflict.sides().size() == 2 ? "merge.keep-both" : "merge.keep-all")));
        }
        if (conflict.writes() != Writes.ELSEWHERE) {
            options.add(Option.of(NEW, Text.of("merge.write-new")));
        }
        Segmented bar = new Segmented(Text.of("merge.choice", conflict.where(), conflict.label()), options);
        bar.setId("merge.choice");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        for (int i = 0; i < Math.min(KEEP.size(), conflict.sides().size()); i++) {
            bar.withKey("keep-" + i, KEEP.get(i).cap());
        }
        options.stream().map(Option::key).forEach(key -> {
            if (key.equals(BOTH)) {
                bar.withKey(key, Shortcut.KEEP_BOTH.cap());
            } else if (key.equals(NEW)) {
                bar.withKey(key, Shortcut.WRITE_NEW.cap());
            }
        });
        bar.onChoose(key -> settling.choose(chosen(Objects.requireNonNull(key))));
        return bar;
    }

    /** The keyboard, to the choices. */
    @Override
    public void requestFocus() {
        if (choices == null || choices.getScene() == null) {
            super.requestFocus();
        } else {
            choices.requestFocus();
        }
    }

    private static String stay(ConflictView conflict) {
        List<String> letters = conflict.sides().stream().map(Side::letter).toList();
        String first = String.join(", ", letters.subList(0, letters.size() - 1));
        return Text.of("merge.hint.stay", Text.of("merge.and", first, letters.getLast()));
    }

    private static Chosen chosen(String key) {
        return switch (key) {
            case BOTH -> new Chosen.Both();
            case NEW -> new Chosen.New();
            default -> new Chosen.Keep(Integer.parseInt(key.substring("keep-".length())));
        };
    }

    private static String key(Chosen chosen) {
        return switch (chosen) {
            case Chosen.Keep(int side) -> "keep-" + side;
            case Chosen.Both() -> BOTH;
            case Chosen.New() -> NEW;
        };
    }
}
