package opr.fieldbook.ui.inspect.item;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.inspect.checklist.OneCaseModel;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;

/** Two taps for what is seen now in the case that is followed; each becomes an observation with code and time. */
final class TapLine extends HBox {

    TapLine(ItemState item, OneCaseModel model) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        ActionButton met = ActionButton.secondary("inspect.case.met", () -> model.tap(item.id(), Result.MET))
                .icon("mdi2c-check-bold")
                .small();
        ActionButton notMet = ActionButton.secondary("inspect.case.not-met", () -> model.tap(item.id(), Result.NOT_MET))
                .icon("mdi2c-close-thick")
                .small();
        met.setAccessibleText(Text.of("inspect.case.spoken-met", item.id().item()));
        notMet.setAccessibleText(Text.of("inspect.case.spoken-not-met", item.id().item()));
        getChildren().addAll(Words.whole(Text.of("inspect.case.now"), Style.SMALL_LABEL, Style.SECONDARY), met, notMet);
    }
}
