package opr.fieldbook.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.form.FindingForm;
import opr.fieldbook.ui.findings.form.TitleField;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** The drawer of a finding: head with title and place, the form, the pinned footer. Closing keeps everything. */
public final class FindingDrawer {

    private static final double WIDTH = 1126;
    private static final double WIDE = 1320;
    private static final double WIDE_FROM = 1700;
    /** What stands beside the title in the head: key, pencil, place, arrows, cross. */
    private static final double BESIDE_TITLE = 340;

    private final FindingModel model;
    private final Desktop desktop;
    private final Drawer drawer = new Drawer("");
    private final Label place = Words.whole("", Style.META, Style.SECONDARY);
    private final Label hint = Words.of("", Style.META, Style.SECONDARY);
    private final IconButton previous = new IconButton("mdi2c-chevron-left", "finding.previous", this::previous);
    private final IconButton next = new IconButton("mdi2c-chevron-right", "finding.next", this::next);
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private final InvalidationListener redraw = change -> show();
    private final InvalidationListener resize = change -> fit();
    private final ActionButton remove;
    private final ActionButton withdraw;
    private final Label footnote = Words.of(Text.of("finding.no-remedy"), Style.META, Style.SECONDARY);
    private final Map<String, String> drafts = new HashMap<>();
    private @Nullable FindingForm form;
    private @Nullable TitleField title;

    public FindingDrawer(FindingModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        remove = ActionButton.danger("finding.delete", model::remove);
        withdraw = ActionButton.danger("finding.withdraw", model::remove);
        footnote.setGraphic(new Icon("mdi2i-information-outline", Icon.IN_CONTROL));
        fit();
        desktop.scene().widthProperty().addListener(resize);
        desktop.theme().scaleProperty().addListener(resize);
        drawer.setAfter(
                place,
                previous,
                next);
        drawer.widthProperty().addListener(resize);
        hint.widthProperty()
                .addListener(change -> hint.setOpacity(hint.getWidth() + 1 < hint.prefWidth(-1) ? 0 : 1));
        drawer.onClosing(this::closing);
        Desktop.keysOf(drawer, keys());
        model.onClose(drawer::requestClose);
        model.onWriteTyped(this::commit);
        model.attach();
        model.viewProperty().addListener(redraw);
        bind(Shortcut.ADD_CITATION, this::pickCitation);
        bind(Shortcut.SAVE_AND_NEXT, this::saveAndNext);
        bind(Shortcut.PREVIOUS_FINDING, this::previous);
        bind(Shortcut.NEXT_FINDING, this::next);
        bind(Shortcut.DONE, this::done);
        show();
        model.live().drafts().thenAccept(found -> {
            drafts.putAll(found);
            restore();
        });
    }

    /** To be opened by the inspection's frame. */
    public Drawer drawer() {
        return drawer;
    }

    /** The keys of this place, for the status bar. */
    static List<Shortcut> keys() {
        return List.of(
                Shortcut.ADD_CITATION,
                Shortcut.DONE,
                Shortcut.CLOSE,
                Shortcut.SAVE_AND_NEXT,
                Shortcut.PREVIOUS_FINDING,
                Shortcut.NEXT_FINDING,
                Shortcut.ALL_KEYS);
    }

    private boolean isWide() {
        return desktop.scene().getWidth() >= WIDE_FROM;
    }

    private void fit() {
        double factor = desktop.theme().scaleProperty().get().factor();
        drawer.setWidthOf((isWide() ? WIDE : WIDTH) * factor);
        TitleField words = title;
        if (words != null) {
            words.setRoom(drawer.getWidth() - BESIDE_TITLE * factor);
        }
    }

    private void bind(Shortcut shortcut, Runnable action) {
        bound.add(desktop.shortcuts().bind(shortcut, drawer, action));
    }

    private void show() {
        FindingView view = model.viewProperty().get();
        FindingForm now = form;
        if (view == null) {
            return;
        }
        if (now == null || !now.id().equals(view.finding().id())) {
            commit();
            now = new FindingForm(model, view, isWide());
            form = now;
            title = new TitleField(model);
            fit();
            drawer.setWholeBody(now);
            now.focusFirst();
            restore();
        }
        now.show(view);
        head(view);
        foot(view);
    }

    private void head(FindingView view) {
        hint.setText(Text.of(view.finding().numbered() ? "finding.numbered" : "finding.working-key"));
        Tag name = Tag.plain(view.finding().name());
        Tooltip.install(name, new Tooltip(hint.getText()));
        TitleField words = title;
        if (words != null) {
            words.show(view);
            drawer.setBefore(
                    name,
                    words,
                    new IconButton("mdi2p-pencil-outline", "finding.title.edit", words::requestFocus),
                    hint);
        }
        place.setText(Text.of(
                "finding.position", view.position().at(), view.position().of()));
        boolean alone = view.position().of() < 2;
        previous.setVisible(!alone);
        next.setVisible(!alone);
        drawer.setAccessibleText(view.finding().name() + " " + view.finding().title());
    }

    private void foot(FindingView view) {
        boolean numbered = view.finding().numbered();
        boolean gone = view.finding().withdrawn();
        remove.setVisible(!numbered && !gone);
        remove.setManaged(!numbered && !gone);
        withdraw.setVisible(numbered && !gone);
        withdraw.setManaged(numbered && !gone);
        if (drawer.getBottom() == null) {
            drawer.setFooter(
                    footnote,
                    Drawer.space(),
                    remove,
                    withdraw,
                    ActionButton.secondary("finding.save-and-next", this::saveAndNext)
                            .key(Shortcut.SAVE_AND_NEXT.cap()),
                    ActionButton.primary("finding.done", drawer::requestClose).key(Shortcut.DONE.cap()));
        }
    }

    /** Each draft is put back once; what is written afterwards is newer. */
    private void restore() {
        FindingForm now = form;
        TitleField words = title;
        if (now != null && words != null) {
            now.restore(drafts);
            words.restore(drafts);
            drafts.keySet().removeIf(key -> key.startsWith(FindingForm.draftsOf(now.id())));
        }
    }

    private void pickCitation() {
        FindingForm now = form;
        if (now != null) {
            now.pickCitation();
        }
    }

    private void previous() {
        commit();
        model.previous();
    }

    private void next() {
        commit();
        model.next();
    }

    /** In the box for a comment the key adds the comment, as it does wherever notes are typed. */
    private void done() {
        FindingForm now = form;
        if (now == null || !now.addComment()) {
            drawer.requestClose();
        }
    }

    private void saveAndNext() {
        commit();
        model.saveAndNext();
    }

    private void commit() {
        FindingForm now = form;
        TitleField words = title;
        if (now != null && words != null) {
            now.commit();
            words.commit();
        }
    }

    private void closing() {
        commit();
        model.viewProperty().removeListener(redraw);
        desktop.scene().widthProperty().removeListener(resize);
        desktop.theme().scaleProperty().removeListener(resize);
        model.detach();
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
    }
}
