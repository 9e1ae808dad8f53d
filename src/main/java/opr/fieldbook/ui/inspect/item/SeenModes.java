package opr.fieldbook.ui.inspect.item;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** Live, simulated or remote, as a choice. */
public final class SeenModes {

    private SeenModes() {}

    public static Segmented bar() {
        List<Option> options = Stream.of(ObservationField.Mode.values())
                .map(mode -> Option.bare(mode.name(), words(mode)))
                .toList();
        return new Segmented(Text.of("inspect.seen.mode"), options);
    }

    public static String words(ObservationField.Mode mode) {
        return Text.of("inspect.seen." + mode.name().toLowerCase(Locale.ROOT));
    }

    public static ObservationField.Mode of(@Nullable String key) {
        return key == null ? ObservationField.Mode.LIVE : ObservationField.Mode.valueOf(key);
    }
}
