package opr.fieldbook.ui.home;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.program.Due;
import opr.fieldbook.ui.home.line.DueWords;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.IconTile;
import org.jspecify.annotations.Nullable;

/** One date that is due: the LEA, what it is, how far away, when. A press goes to it. */
final class DueRow extends HBox {

    private final Runnable act;

    DueRow(Due due, @Nullable Integer cycleMonths, LocalDate today, Consumer<Due> go) {
        Style.DUE_ROW.on(this);
        Glyph glyph = DueWords.glyph(due.date(), today);
        Family family = glyph == Glyph.LATER ? Family.SLATE : glyph.family();
        String kind = DueWords.kind(due, cycleMonths);
        String left = DueWords.left(due.date(), today);
        String date = DueWords.brief(due.date(), today);
        Label name = Words.wrapped(due.leaName(), Style.SEMIBOLD);
        VBox words = new VBox(1, name, Words.wrapped(kind, Style.META, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label days = Words.whole(left, Style.SEMIBOLD, Style.META);
        if (glyph != Glyph.LATER) {
            Style.FAMILY_TEXT.on(family.on(days));
        }
        VBox when = new VBox(1, days, Words.whole(date, Style.META, Style.SECONDARY));
        when.setAlignment(Pos.TOP_RIGHT);
        when.setMinWidth(Region.USE_PREF_SIZE);
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new IconTile(family, icon(due.kind()), false), words, when);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Text.of("home.due.spoken", due.leaName(), kind, left, DueWords.day(due.date())));
        act = () -> go.accept(due);
        setOnMouseClicked(click -> act.run());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                act.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            act.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static String icon(Due.Kind kind) {
        return switch (kind) {
            case FIELDWORK_STARTS -> "mdi2m-map-marker-outline";
            case LAST_DAY_ON_SITE -> "mdi2m-map-marker-check-outline";
            case FOLLOW_UP_REVIEW -> "mdi2c-clipboard-edit-outline";
            case NEXT_INSPECTION -> "mdi2c-calendar-refresh-outline";
        };
    }
}
