package opr.fieldbook.ui.findings.form;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.findings.model.FindingView.CategoryChoice;
import opr.fieldbook.ui.theme.Icon;
import org.jspecify.annotations.Nullable;

/** A category by its code and name; one that cannot be chosen yet says why. */
final class CategoryCell extends ListCell<CategoryChoice> {

    private final boolean button;

    /** @param button the cell that shows the choice made */
    CategoryCell(boolean button) {
        this.button = button;
        if (button) {
            setText(Text.of("finding.category.open"));
        }
    }

    @Override
    protected void updateItem(@Nullable CategoryChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setTooltip(null);
        setGraphic(null);
        setDisable(false);
        if (choice == null || empty) {
            setText(button ? Text.of("finding.category.open") : null);
            return;
        }
        String words = Text.of("finding.category.named", choice.code(), choice.name());
        if (choice.blocked() != null && !button) {
            setDisable(true);
            setText(Text.of("finding.category.waits", words));
            setGraphic(new Icon("mdi2l-lock-outline", Icon.IN_TAG));
        } else {
            setText(choice.needsChief() ? Text.of("finding.category.chief", words) : words);
            setGraphic(button ? new Icon("mdi2t-tag-outline", Icon.IN_CONTROL) : null);
        }
    }
}
