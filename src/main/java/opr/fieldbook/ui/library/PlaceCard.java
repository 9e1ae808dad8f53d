package opr.fieldbook.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.work.backup.LibraryFacts;

/** Where the library is, how large, how much room is left, when it was last backed up. */
final class PlaceCard {

    private static final double NAME_EM = 11;

    private final LibraryModel model;
    private final Label place = Words.wrapped("", Style.MEDIUM);
    private final Label size = Words.wrapped("", Style.MEDIUM);
    private final Label free = Words.wrapped("", Style.MEDIUM);
    private final Label last = Words.wrapped("", Style.MEDIUM);
    private final ActionButton backUp;
    private final VBox card;

    PlaceCard(LibraryModel model) {
        this.model = model;
        backUp = ActionButton.primary("settings.back-up", model::backUpNow).icon("mdi2b-backup-restore");
        place.setId("settings.place.value");
        last.setId("settings.last.value");
        card = Style.CARD.on(new VBox(
                10,
                Words.whole(Text.of("settings.place.card"), Style.CARD_TITLE),
                fact("settings.place", place),
                fact("settings.size", size),
                fact("settings.free", free),
                fact("settings.last", last),
                new HBox(backUp)));
        model.factsProperty().addListener(change -> show());
        model.rows().addListener((javafx.collections.ListChangeListener<BackupRow>) change -> show());
        model.busyProperty().addListener((source, before, now) -> backUp.setUnavailable(now.isEmpty() ? null : now));
        show();
    }

    VBox node() {
        return card;
    }

    private static HBox fact(String textKey, Label value) {
        Label name = Words.of(Text.of(textKey), Style.SECONDARY);
        name.setStyle("-fx-min-width: " + NAME_EM + "em; -fx-pref-width: " + NAME_EM + "em;");
        HBox line = new HBox(10, name, value);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private void show() {
        LibraryFacts facts = model.factsProperty().get();
        String unknown = Text.of("settings.measuring");
        place.setText(facts == null ? unknown : facts.place().toString());
        size.setText(
                facts == null
                        ? unknown
                        : Text.of("settings.size.value", Amounts.bytes(facts.bytes()), facts.inspections()));
        free.setText(facts == null ? unknown : Amounts.bytes(facts.free()));
        last.setText(
                model.rows().isEmpty()
                        ? Text.of(facts == null ? "settings.measuring" : "settings.last.none")
                        : Text.of("settings.last.value", model.rows().getFirst().when()));
    }
}
