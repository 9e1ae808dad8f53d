package opr.fieldbook.ui.home;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
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
final class DueRow extends Button {

    DueRow(Due due, @Nullable Integer cycleMonths, LocalDate today, Consumer<Due> go) {
        Style.DUE_ROW.on(this);
        Glyph glyph = DueWords.glyph(due.date(), today);
        Family family = glyph == Glyph.LATER ? Family.SLATE : glyph.family();
        String kind = DueWords.kind(due, cycleMonths);
        String left = DueWords.left(due.date(), today);
        String date = DueWords.brief(due.date(), today);
        Label name = Words.wrapped(due.leaName(), Style.SEMIBOLD);
        VBox words = new VBox(1, name, Words.of(kind, Style.META, Style.SECONDARY));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label days = Words.whole(left, Style.SEMIBOLD, Style.META);
        if (glyph != Glyph.LATER) {
            Style.FAMILY_TEXT.on(family.on(days));
        }
        VBox when = new VBox(1, days, Words.whole(date, Style.META, Style.SECONDARY));
        when.setAlignment(Pos.TOP_RIGHT);
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, new IconTile(family, icon(due.kind()), false), words, when);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.prefWidthProperty().bind(widthProperty().subtract(12));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(Text.of("home.due.spoken", due.leaName(), kind, left, DueWords.day(due.date())));
        setOnAction(press -> go.accept(due));
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
