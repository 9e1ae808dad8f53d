package opr.fieldbook.ui.merge;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.merge.model.ConflictView;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.merge.model.MergeStep;
import opr.fieldbook.ui.merge.settle.ConflictList;
import opr.fieldbook.ui.merge.settle.ConflictPane;
import opr.fieldbook.ui.merge.settle.RemovedPane;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.FocusStays;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.EmptyState;
import org.jspecify.annotations.Nullable;

/** Merge team files: choose, settle conflicts, check duplicates, write back. */
public final class MergeScreen implements Screen {

    private static final double LIST = 286;
    private static final double SIDE_BY_SIDE = 1000;

    /** A lower page leaves out the hints, a still lower one the table of files. */
    private static final double ROOM_FOR_HINTS = 620;

    private static final double ROOM_FOR_TABLE = 480;

    /** A page that is not this high shows only a few files while conflicts are settled. */
    private static final double ROOM_FOR_ALL_FILES = 760;

    private final MergeModel model;
    private final Desktop desktop;
    private final Ways ways;
    private final MergeHeader header;
    private final VBox assurance = new VBox();
    private final RunLine run;
    private final FileTable table;
    private final FilesPane files;
    private final ConflictList list;
    private final ConflictPane detail;
    private final RemovedPane removed;
    private final HintCards hints;
    private final DuplicatesPane duplicates;
    private final ReceiptsPane receipts;
    private final HBox beside;
    private final VBox page = Style.MERGE_PAGE.on(new VBox());
    private final BorderPane body = new BorderPane();
    private final Layers layers;
    private final MergeKeys keys;
    private final ObservableValue<Double> factor;
    private final InvalidationListener redraw = change -> show();
    private final InvalidationListener follow = change -> follow();
    private MergeStep shown = MergeStep.FILES;
    private boolean built;
    private @Nullable ActionButton onward;

    /** The ways out of the screen: back to the inspection, and to a thing of it. */
    public interface Ways {
        void back();

        void toThing(EntityKey thing);

        /** To what changed since the report was issued, and the amendment. */
        void toReport();
    }

    public MergeScreen(MergeModel model, Desktop desktop, Ways ways) {
        this.model = model;
        this.desktop = desktop;
        this.ways = ways;
        this.layers = new Layers(Style.CANVAS.on(body));
        this.factor = Theme.factorAround(body);
        header = new MergeHeader(model, ways::back, this::openJournal);
        run = new RunLine(model, ways::toReport);
        table = new FileTable(model.files(), model::remove);
        files = new FilesPane(model, Shortcut.OPEN_OR_MERGE.cap());
        list = new ConflictList(model);
        detail = new ConflictPane(model, this::elsewhere);
        removed = new RemovedPane(model);
        hints = new HintCards(model);
        duplicates = new DuplicatesPane(model);
        receipts = new ReceiptsPane(model);
        keys = new MergeKeys(model, duplicates, desktop.shortcuts(), body);
        // A digit chooses a side wherever the keyboard is, but in a field that is written in.
        List.of(header, assurance, run, hints).forEach(Style.KEY_LIST::on);
        VBox.setVgrow(detail, Priority.ALWAYS);
        VBox right = new VBox(11, detail, hints);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        beside = new HBox(13, list, right);
        VBox.setVgrow(page, Priority.ALWAYS);
        body.setTop(header);
        body.setCenter(page);
        body.widthProperty().addListener((source, before, now) -> arrange());
        page.heightProperty().addListener((source, before, now) -> arrange());
        factor.addListener((source, before, now) -> arrange());
        FileDrop.onNode(body, model::add);
        FocusStays.on(body, this::focusStep);
    }

    private void elsewhere() {
        ConflictView conflict = model.deciding().settling().conflictProperty().get();
        if (conflict != null) {
            ways.toThing(conflict.thing());
        }
    }

    private void openJournal() {
        layers.open(new JournalDrawer(model).drawer());
    }

    @Override
    public Region node() {
        return layers;
    }

    @Override
    public void attach() {
        model.stepProperty().addListener(redraw);
        model.viewProperty().addListener(redraw);
        model.runProperty().addListener(redraw);
        model.files().addListener(redraw);
        model.refused().addListener(redraw);
        model.journal().addListener(redraw);
        model.newcomers().all().addListener(redraw);
        model.newcomers().refusals().addListener(redraw);
        model.writeBack().writtenProperty().addListener(redraw);
        model.deciding().settling().conflictProperty().addListener(follow);
        table.attach();
        detail.attach();
        keys.bind(this::nextPane, ways::back);
        model.attach();
        show();
    }

    @Override
    public void detach() {
        detail.detach();
        table.detach();
        keys.release();
        model.deciding().settling().conflictProperty().removeListener(follow);
        model.writeBack().writtenProperty().removeListener(redraw);
        model.newcomers().refusals().removeListener(redraw);
        model.newcomers().all().removeListener(redraw);
        model.journal().removeListener(redraw);
        model.refused().removeListener(redraw);
        model.files().removeListener(redraw);
        model.runProperty().removeListener(redraw);
        model.viewProperty().removeListener(redraw);
        model.stepProperty().removeListener(redraw);
        model.detach();
    }

    @Override
    public List<Shortcut> keys() {
        return switch (model.stepProperty().get()) {
            case FILES -> List.of(Shortcut.OPEN_OR_MERGE, Shortcut.DONE, Shortcut.LOCK, Shortcut.ALL_KEYS);
            case CONFLICTS -> List.of(
                    Shortcut.KEEP_FIRST,
                    Shortcut.KEEP_SECOND,
                    Shortcut.KEEP_BOTH,
                    Shortcut.WRITE_NEW,
                    Shortcut.SETTLE,
                    Shortcut.UNDO);
            case DUPLICATES -> List.of(
                    Shortcut.KEEP_FIRST, Shortcut.KEEP_SECOND, Shortcut.SETTLE, Shortcut.UNDO, Shortcut.ALL_KEYS);
            case RECEIPTS -> List.of(Shortcut.OPEN_OR_MERGE, Shortcut.UNDO, Shortcut.LOCK, Shortcut.ALL_KEYS);
        };
    }

    private void show() {
        MergeStep step = model.stepProperty().get();
        header.show();
        run.show(model.runProperty().get());
        assure();
        switch (step) {
            case FILES -> files.show();
            case CONFLICTS -> {
                removed.show();
                list.show(model.viewProperty().get());
                hints.show();
            }
            case DUPLICATES -> duplicates.show();
            case RECEIPTS -> receipts.show();
        }
        arrange();
        if (step != shown || !built) {
            built = true;
            shown = step;
            desktop.showHints();
            Platform.runLater(this::focusStep);
        } else {
            keepKeyboard();
        }
    }

    private void follow() {
        list.select();
        keepKeyboard();
    }

    /** What had the keyboard may be gone with what was decided: it stays on the screen, never on a way out of it. */
    private void keepKeyboard() {
        Platform.runLater(() -> {
            Scene scene = body.getScene();
            Node owner = scene == null ? body : scene.getFocusOwner();
            for (Node each = owner; each != null; each = each.getParent()) {
                if (each == layers) {
                    return;
                }
            }
            focusStep();
        });
    }

    /** Before the merge: nothing changes yet. After it: nothing is overwritten, and where the copy is. */
    private void assure() {
        String merged = model.isChoosing() ? "" : model.assurance();
        Banner banner = merged.isEmpty()
                ? new Banner(
                        Family.GREEN, "mdi2s-shield-check-outline", Text.of("merge.assured.before"), Text.of("merge.assured.how"))
                : new Banner(Family.GREEN, "mdi2s-shield-check-outline", Text.of("merge.assured.first"), merged);
        if (!merged.isEmpty() && model.lastCopy() != null) {
            banner.action(ActionButton.quiet("merge.copy", model::showCopy));
        }
        banner.setId("merge.assured");
        assurance.getChildren().setAll(banner);
    }

    private void arrange() {
        Node center = switch (model.stepProperty().get()) {
            case FILES -> files;
            case CONFLICTS -> conflicts();
            case DUPLICATES -> duplicates;
            case RECEIPTS -> receipts;
        };
        VBox.setVgrow(center, Priority.ALWAYS);
        MergeStep step = model.stepProperty().get();
        boolean comparing = step == MergeStep.CONFLICTS || step == MergeStep.DUPLICATES;
        table.few(comparing && isLower(ROOM_FOR_ALL_FILES));
        boolean withTable = !comparing || !isLower(ROOM_FOR_TABLE);
        List<Node> parts = new ArrayList<>(List.of(assurance, run));
        if (withTable) {
            parts.add(table);
        }
        if (step == MergeStep.CONFLICTS) {
            parts.add(removed);
        }
        parts.add(center);
        if (!page.getChildren().equals(parts)) {
            page.getChildren().setAll(parts);
        }
    }

    private boolean isLower(double height) {
        return page.getHeight() > 0 && page.getHeight() / factor.getValue() < height;
    }

    /** The list beside the conflict; without conflicts the way on. */
    private Node conflicts() {
        if (model.viewProperty().get().conflicts().isEmpty()) {
            ActionButton on = hints.onward();
            onward = on;
            return Style.MERGE_CARD.on(
                    new VBox(new EmptyState("mdi2c-check-circle-outline", Text.of(
                            model.viewProperty().get().removed().isEmpty() ? "merge.conflicts.none" : "merge.conflicts.only-removed"),
                    on)));
        }
        onward = null;
        double scale = factor.getValue();
        boolean narrow = body.getWidth() / scale < SIDE_BY_SIDE;
        boolean hinted = model.viewProperty().get().open() == 0 || !isLower(ROOM_FOR_HINTS);
        hints.setVisible(hinted);
        hints.setManaged(hinted);
        list.setVisible(!narrow);
        list.setManaged(!narrow);
        list.setMinWidth(LIST * scale);
        list.setPrefWidth(LIST * scale);
        list.setMaxWidth(LIST * scale);
        return beside;
    }

    private void focusStep() {
        switch (model.stepProperty().get()) {
            case FILES -> table.requestFocus();
            case CONFLICTS -> focusConflict();
            case DUPLICATES -> duplicates.focusChoice();
            case RECEIPTS -> receipts.requestFocus();
        }
    }

    /** The list; where there is no room for it the choices, and where there is no conflict the way on. */
    private void focusConflict() {
        if (onward != null && onward.getScene() != null) {
            onward.requestFocus();
        } else if (list.isVisible()) {
            list.requestFocus();
        } else {
            detail.requestFocus();
        }
    }

    /** From the table to the list, from there to the conflict, and round. */
    private void nextPane() {
        if (!table.isFocused()) {
            table.requestFocus();
        } else {
            focusStep();
        }
    }
}
