package opr.fieldbook.cli.merge;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.SettledJson;
import opr.fieldbook.domain.conflict.Letters;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Fold;
import opr.fieldbook.work.Dump;
import org.jspecify.annotations.Nullable;

/** A conflict as JSON and as a few lines of text. */
final class ConflictJson {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);
    private static final int DEVICE = 8;

    private ConflictJson() {}

    static Map<String, @Nullable Object> of(OpenConflict open, Fold fold) {
        Choice base = open.conflict().base(fold);
        return Json.object(
                "id", open.id(),
                "entity", open.thing(),
                "item", open.where(),
                "field", open.conflict().key().field(),
                "base", base == null ? null : Dump.value(base.value()),
                "values", SettledJson.values(open),
                "position", open.position(),
                "label", open.label());
    }

    static String text(OpenConflict open, Fold fold) {
        List<String> lines = new ArrayList<>();
        lines.add(Text.of("cli.conflict.head", open.position(), open.where(), open.label(), open.id()));
        List<Choice> choices = open.choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            lines.add(Text.of(
                    "cli.conflict.value",
                    Letters.of(i),
                    open.words(choice),
                    choice.author(),
                    WHEN.format(choice.at()),
                    laptop(choice)));
            open.alike(choice)
                    .forEach(other -> lines.add(Text.of(
                            "cli.conflict.alike", other.author(), WHEN.format(other.at()), laptop(other))));
        }
        Choice base = open.conflict().base(fold);
        if (base != null) {
            lines.add(Text.of("cli.conflict.base", open.words(base), base.author(), WHEN.format(base.at())));
        }
        return String.join("\n", lines);
    }

    private static String laptop(Choice choice) {
        return choice.device().substring(0, Math.min(DEVICE, choice.device().length()));
    }
}
