package opr.fieldbook.ui.unlock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.IconTile;
import org.jspecify.annotations.Nullable;

/** Which library is unlocked: its initials and when it was last written. No clue of what is in it. */
final class LibraryCard extends HBox {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("MMM d, uuuu 'at' HH:mm:ss", Locale.US).withZone(ZoneId.systemDefault());

    private final Label name = Words.of("", Style.CARD_TITLE);
    private final Label written = Words.of("", Style.META, Style.SECONDARY);

    LibraryCard() {
        Style.set(this, Style.CARD, Style.TIGHT);
        setId("unlock.library");
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, name, written);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new IconTile(Family.ACCENT, "mdi2n-notebook-outline", true), words);
        show("", null);
    }

    /** Shows initials and time; either may be unknown. */
    void show(String label, @Nullable Instant lastWritten) {
        name.setText(label.isEmpty() ? Text.of("unlock.library.unnamed") : Text.of("unlock.library", label));
        written.setText(lastWritten == null ? Text.of("unlock.library.here") : Text.of("unlock.library.written", when(lastWritten)));
    }

    /** A moment to the second, in the zone of this laptop. */
    static String when(Instant moment) {
        return WHEN.format(moment);
    }
}
