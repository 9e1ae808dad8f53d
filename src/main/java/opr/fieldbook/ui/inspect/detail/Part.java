package opr.fieldbook.ui.inspect.detail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.KeyCap;

/** A titled part of the detail pane, and how times are written in it. */
final class Part extends VBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private final HBox head = new HBox(8);
    private final Label aside = Words.whole("", Style.META, Style.SECONDARY);

    Part(String textKey) {
        super(6);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(Words.whole(Text.of(textKey), Style.SMALL_LABEL, Style.SECONDARY), gap, aside);
        getChildren().add(head);
    }

    Part(String textKey, Node... content) {
        this(textKey);
        getChildren().addAll(content);
    }

    /** The key that leads here, beside the title. */
    Part key(String cap) {
        head.getChildren().add(1, new KeyCap(cap));
        return this;
    }

    /** A count at the right of the title. */
    Part say(String words) {
        aside.setText(words);
        return this;
    }

    /** Everything below the title. */
    void fill(java.util.List<? extends Node> content) {
        getChildren().setAll(head);
        getChildren().addAll(content);
    }

    /** Only the clock for today, with the day before that. */
    static String time(OffsetDateTime at) {
        return (at.toLocalDate().equals(LocalDate.now(at.getOffset())) ? CLOCK : DAY).format(at);
    }
}
