package opr.fieldbook.ui.inspect;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.live.TypedText;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/** A jot from anywhere in an inspection: one field over what is shown; Ctrl Enter keeps it, Escape keeps the draft. */
public final class JotPane extends VBox {

    private static final String DRAFT = "jot";

    private final GrowingArea area = new GrowingArea(3, 10);
    private final TypedText typed;

    private JotPane(LiveInspection live, Runnable close) {
        super(10);
        Style.set(this, Style.DIALOG_CARD, Style.JOT_PANE);
        setMaxHeight(Region.USE_PREF_SIZE);
        area.setId("inspect.jot");
        area.setAccessibleText(Text.of("inspect.jot"));
        typed = new TypedText(area, DRAFT, live, text -> {
            if (!text.isBlank()) {
                live.submit(new Edit.AddEntry(Ids.next(), EntryField.JOTS, text.strip(), false));
            }
        });
        live.drafts().thenAccept(drafts -> {
            String draft = drafts.get(DRAFT);
            if (draft != null && !draft.isBlank() && area.getText().isEmpty()) {
                typed.restore(draft);
            }
        });
        Runnable keep = () -> {
            typed.commit();
            close.run();
        };
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                keep.run();
            }
        });
        HBox buttons = new HBox(
                8,
                ActionButton.secondary("inspect.jot.close", close),
                ActionButton.primary("inspect.jot.keep", keep).key("Ctrl Enter"));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox title = new HBox(8, Words.whole(Text.of("inspect.jot.title"), Style.NAME_TITLE), new KeyCap("Ctrl J"));
        title.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        title,
                        Words.wrapped(Text.of("inspect.jot.says"), Style.BODY, Style.SECONDARY),
                        area,
                        buttons);
    }

    /** Shows a jot field over what the layers hold. */
    public static void open(Layers layers, LiveInspection live) {
        JotPane[] pane = new JotPane[1];
        pane[0] = new JotPane(live, () -> layers.close(pane[0]));
        Desktop.keysOf(pane[0], List.of(Shortcut.DONE, Shortcut.CLOSE));
        layers.show(pane[0]);
        pane[0].area.requestFocus();
    }

}
