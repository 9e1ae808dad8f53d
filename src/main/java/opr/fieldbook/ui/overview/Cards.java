package opr.fieldbook.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import org.jspecify.annotations.Nullable;

/** Cards with a title, and lines of a name and a value. */
final class Cards {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final double NAME_EM = 10;

    private Cards() {}

    static VBox card(String textKey, Node... aside) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Words.whole(Text.of(textKey), Style.CARD_TITLE), gap);
        head.getChildren().addAll(aside);
        head.setAlignment(Pos.CENTER_LEFT);
        return Style.CARD.on(new VBox(10, head));
    }

    /** A fact: its name at the left, what it is at the right. */
    static HBox fact(String textKey, Node value) {
        Label name = Words.of(Text.of(textKey), Style.SECONDARY);
        name.setStyle("-fx-min-width: " + NAME_EM + "em; -fx-pref-width: " + NAME_EM + "em;");
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(10, name, value);
        line.setAlignment(alignment(value));
        return line;
    }

    /** What may take several lines has its name beside the first. */
    private static Pos alignment(Node value) {
        if (value instanceof FlowPane) {
            return Pos.TOP_LEFT;
        }
        return value instanceof Label ? Pos.BASELINE_LEFT : Pos.CENTER_LEFT;
    }

    static HBox fact(String textKey, String value) {
        String shown = value.isBlank() ? Text.of("inspect.overview.unknown") : value;
        return fact(textKey, Words.wrapped(shown, value.isBlank() ? Style.TERTIARY : Style.MEDIUM));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
