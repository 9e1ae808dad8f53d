package opr.fieldbook.ui.home;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The ways on: go on with the last work if there is any, a new inspection, the files of a team, the register. */
final class ActionCards extends GridPane {

    private static final double WIDE = 1.55;

    /** With less room than this for text of the usual size the cards stand below each other, so that no word is cut. */
    private static final double ROOM = 720;

    private final ActionCard goOn;
    private final ActionCard begin;
    private final ActionCard beginFirst;
    private final ActionCard merge;
    private final ActionCard register;
    private final ObservableValue<Double> factor = Theme.factorAround(this);
    private List<ActionCard> shown = List.of();

    ActionCards(Runnable goOnAction, Runnable beginAction, Runnable mergeAction, Runnable registerAction) {
        super(12, 12);
        goOn = new ActionCard("home.continue", "mdi2p-play-outline", Shortcut.CONTINUE.cap(), true, goOnAction);
        begin = new ActionCard("home.new", "mdi2c-clipboard-plus-outline", Shortcut.NEW.cap(), false, beginAction);
        beginFirst = new ActionCard("home.new", "mdi2c-clipboard-plus-outline", Shortcut.NEW.cap(), true, beginAction);
        merge = new ActionCard("home.merge", "mdi2c-call-merge", Shortcut.OPEN_OR_MERGE.cap(), false, mergeAction);
        register = new ActionCard("home.register", "mdi2d-domain", "", false, registerAction);
        widthProperty().addListener(change -> arrange());
        factor.addListener(change -> arrange());
    }

    /** The main way on. */
    @Override
    public void requestFocus() {
        getChildren().getFirst().requestFocus();
    }

    /** Shows what there is; the protocols' names stand on the card of the new inspection. */
    void show(HomeContent.@Nullable Unfinished unfinished, String models, int leas) {
        String from = Text.of("home.new.from", models);
        begin.say(Text.of("home.new"), from);
        beginFirst.say(Text.of("home.new"), from);
        merge.say(Text.of("home.merge"), Text.of("home.merge.says"));
        register.say(Text.of("home.register"), leas == 1 ? Text.of("home.register.one") : Text.of("home.register.count", leas));
        if (unfinished == null) {
            shown = List.of(beginFirst, merge, register);
        } else {
            say(unfinished);
            shown = List.of(goOn, begin, merge);
        }
        getChildren().clear();
        arrange();
    }

    private void arrange() {
        boolean beside = getWidth() == 0 || getWidth() / factor.getValue() >= ROOM;
        int columns = beside ? shown.size() : 1;
        if (getChildren().equals(shown) && getColumnConstraints().size() == columns) {
            return;
        }
        getChildren().clear();
        getColumnConstraints().clear();
        if (beside) {
            addRow(0, shown.toArray(ActionCard[]::new));
            share(WIDE, 1, 1);
        } else {
            addColumn(0, shown.toArray(ActionCard[]::new));
            share(1);
        }
    }

    private void say(HomeContent.Unfinished unfinished) {
        Summary summary = unfinished.summary();
        Summary.LastPlace place = unfinished.place();
        Summary.Counts progress = summary.progress();
        int left = progress.asked() - progress.answered();
        goOn.say(
                Text.of("home.continue", summary.head().leaName()),
                place == null
                        ? summary.head().number()
                        : Text.of("home.continue.place", place.section(), itemOf(place)),
                left == 0
                        ? Text.of("home.continue.complete", progress.asked())
                        : Text.of("home.continue.left", left, progress.asked()));
    }

    /** The item alone: the place names it with model and facility. */
    private static String itemOf(Summary.LastPlace place) {
        return place.item().substring(place.item().lastIndexOf('/') + 1);
    }

    private void share(double... parts) {
        double whole = 0;
        for (double part : parts) {
            whole += part;
        }
        for (double part : parts) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * part / whole);
            getColumnConstraints().add(column);
        }
    }
}
