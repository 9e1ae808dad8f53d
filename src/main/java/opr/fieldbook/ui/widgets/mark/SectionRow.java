package opr.fieldbook.ui.widgets.mark;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** A row of the checklist tree: name, flags (findings), ring, answered of all. Used as the graphic of a tree cell. */
public final class SectionRow extends HBox {

    private static final int RING = 14;

    private final Label name = Words.of("", Style.SECTION_NAME);
    private final Label flags = Words.whole("", Style.SECTION_FLAGS);
    private final Label conflicts = Words.whole("", Style.META, Style.FAMILY_TEXT);
    private final Ring ring = new Ring(RING);
    private final Label count = Words.whole("", Style.SECTION_COUNT);

    public SectionRow() {
        Style.SECTION_ROW.on(this);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        flags.setGraphic(new Icon("mdi2f-flag-variant", Icon.IN_TAG));
        Family.AMBER.on(conflicts);
        conflicts.setGraphic(Icon.family("mdi2a-alert-outline", Icon.IN_TAG));
        showConflicts(0);
        getChildren().addAll(name, gap, conflicts, flags, ring, count);
    }

    /** Shows a section; a head is written stronger. */
    public void show(String section, boolean head, int findings, int done, int total) {
        name.setText(section);
        Style.HEAD.on(name, head);
        flags.setText(Integer.toString(findings));
        flags.setVisible(findings > 0);
        flags.setManaged(findings > 0);
        count.setText(done + "/" + total);
        ring.show(done, total, Text.of("app.section.answered", done, total));
        setAccessibleText(spoken(section, findings, done, total));
    }

    /** How many conflicts belong to it; said after {@link #show}. */
    public void showConflicts(int open) {
        conflicts.setText(Integer.toString(open));
        conflicts.setVisible(open > 0);
        conflicts.setManaged(open > 0);
        if (open > 0) {
            setAccessibleText(Text.of("app.section.spoken-conflicts", getAccessibleText(), open));
        }
    }

    /** What a screen reader hears for such a row; cells set it as their own accessible text. */
    public static String spoken(String section, int findings, int done, int total) {
        String answered = Text.of("app.section.answered", done, total);
        return findings == 0
                ? Text.of("app.section.spoken", section, answered)
                : Text.of("app.section.spoken-findings", section, answered, findings);
    }
}
