package opr.fieldbook.ui.merge;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.merge.model.PairView;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.EqualRow;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.ui.widgets.mark.EmptyState;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** The third step: findings that may be one, side by side. */
final class DuplicatesPane extends VBox {

    private final MergeModel model;
    private int at;
    private @Nullable PairView pair;
    private @Nullable Segmented kept;
    private @Nullable ActionButton onward;

    DuplicatesPane(MergeModel model) {
        this.model = model;
        Style.MERGE_CARD.on(this);
    }

    void show() {
        List<PairView> pairs = model.viewProperty().get().pairs();
        PairView before = pair;
        if (pairs.isEmpty()) {
            if (pair == null && onward != null && onward.getScene() != null) {
                return;
            }
            pair = null;
            ActionButton on = ActionButton.primary("merge.to-receipts", () -> model.goTo(MergeStep.RECEIPTS));
            EmptyState none = new EmptyState("mdi2c-check-circle-outline", Text.of("merge.pairs.none"), on);
            VBox.setVgrow(none, Priority.ALWAYS);
            getChildren().setAll(none);
            kept = null;
            onward = on;
            return;
        }
        at = Math.clamp(at, 0, pairs.size() - 1);
        PairView now = pairs.get(at);
        if (!now.equals(before) || getChildren().isEmpty()) {
            pair = now;
            build(now, pairs.size());
        }
    }

    private void build(PairView now, int count) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Style.PANE_HEAD.on(new HBox(
                Tag.plain(now.a().name()),
                Words.of(Text.of("merge.pair.and"), Style.SECONDARY),
                Tag.plain(now.b().name()),
                Words.of(Text.of("merge.pair.title"), Style.DETAIL_TITLE),
                gap,
                Words.whole(Text.of("merge.position", at + 1, count), Style.META, Style.SECONDARY),
                new IconButton("mdi2c-chevron-left", "merge.pair.previous", () -> move(-1)),
                new IconButton("mdi2c-chevron-right", "merge.pair.next", () -> move(1))));
        Label why = Words.wrapped(Text.of("merge.pair.why", String.join("; ", now.reasons())), Style.BODY, Style.SECONDARY);
        EqualRow sides = new EqualRow(12);
        sides.show(List.of(new PairSide(now.a()), new PairSide(now.b())));
        VBox body = Style.SIDE_BODY.on(new VBox(12, why, sides));
        PageScroll scroll = new PageScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, foot(now));
    }

    private HBox foot(PairView now) {
        Segmented which = new Segmented(
                Text.of("merge.pair.keep"),
                List.of(Option.of("a", Text.of("merge.pair.keep-name", now.a().name())), Option.of("b", Text.of("merge.pair.keep-name", now.b().name()))));
        which.withKey("a", Shortcut.KEEP_FIRST.cap()).withKey("b", Shortcut.KEEP_SECOND.cap());
        Style.KEY_LIST.on(which);
        which.setId("merge.pair.keep");
        which.setMinWidth(Region.USE_PREF_SIZE);
        which.valueProperty().set(now.usual().equals(now.a()) ? "a" : "b");
        kept = which;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = Style.PANE_FOOT.on(new HBox(
                which,
                Words.of(Text.of("merge.pair.stay"), Style.META, Style.SECONDARY),
                gap,
                ActionButton.quiet("merge.pair.later", this::later),
                ActionButton.secondary("merge.pair.apart", () -> model.deciding().apart(now)),
                ActionButton.primary("merge.pair.combine", this::combine).key(Shortcut.SETTLE.cap())));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** The next pair; after the last one, the next step. */
    private void later() {
        if (at + 1 < model.viewProperty().get().pairs().size()) {
            move(1);
        } else {
            model.goTo(MergeStep.RECEIPTS);
        }
    }

    private void move(int by) {
        int to = at + by;
        if (to >= 0 && to < model.viewProperty().get().pairs().size()) {
            at = to;
            show();
            focusChoice();
        }
    }

    /** The keyboard, to which name is kept; after the last pair to the way on. */
    void focusChoice() {
        if (kept != null) {
            kept.requestFocus();
        } else if (onward != null) {
            onward.requestFocus();
        }
    }

    /** Which of the two keeps its name. */
    void keep(boolean first) {
        if (kept != null && pair != null) {
            kept.valueProperty().set(first ? "a" : "b");
        }
    }

    void combine() {
        PairView now = pair;
        if (now != null && kept != null) {
            model.deciding().combine(now, Objects.equals(kept.value(), "a") ? now.a() : now.b());
        }
    }
}
