package opr.fieldbook.ui.inspect.item;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Observation;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.Tag;

/** What was observed under an item, as chips: "Met in 2 of 3 observed", and a plus for one more. */
final class ObservationChips extends WrapLine {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    ObservationChips(ItemState item, Runnable add) {
        super(6, 6);
        getChildren().add(Words.whole(summary(item), Style.SMALL_LABEL));
        item.observations().forEach(observation -> getChildren().add(chip(observation)));
        getChildren()
                .add(Style.ADD_CHIP.on(
                        new IconButton("mdi2p-plus", "inspect.observation.add", add, item.id().item())));
    }

    private static String summary(ItemState item) {
        return Text.of("inspect.observation.summary", item.observedMet(), item.observations().size());
    }

    private static Tag chip(Observation observation) {
        ObservationField.Seen seen = observation.seen();
        boolean met = seen == null || seen.result() == Result.MET;
        Tag chip = new Tag(met ? Family.PLAIN : Family.RED, "", words(observation));
        chip.setGraphic((met ? Family.GREEN : Family.RED)
                .on(Icon.family(met ? "mdi2c-check-bold" : "mdi2c-close-thick", Icon.IN_TAG)));
        return chip;
    }

    /** "Seat 1 · day", "DIO-03 · 10:42", or only the time. */
    static String words(Observation observation) {
        ObservationField.Seen seen = observation.seen();
        String shift = seen == null ? null : seen.shift();
        String code = seen == null ? null : seen.code();
        String time = shift == null ? CLOCK.format(observation.at()) : null;
        return Stream.of(code, shift, time).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
