package opr.fieldbook.cli.record;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.ActWords;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.History;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints every value a field had. */
@picocli.CommandLine.Command(name = "history-of", description = "Print who wrote a field, when, where, and every value.")
public final class HistoryOf implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "ENTITY", description = "An item id, a finding, or kind:id as dump prints it.")
    String entity = "";

    @Parameters(index = "2", paramLabel = "FIELD", description = "For example answer, title, classed.")
    String field = "";

    @Mixin
    ItemOptions which = new ItemOptions();

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        FieldKey key = new NamedField(call.inspection(sitting), which).find(entity, field);
        List<History.Step> steps = Await.of(sitting.desk().read(fold -> History.of(fold, key)));
        State state = call.state(sitting);
        return Output.of(
                steps.stream().map(step -> json(step, state, shown(step, key, sitting))).toList(),
                steps.isEmpty()
                        ? Text.of("cli.history.none")
                        : steps.stream()
                                .map(step -> text(step, key, state, shown(step, key, sitting)))
                                .collect(Collectors.joining("\n")));
    }

    /** Who struck the value, when and why; null where it was not. A copy of a struck value says only that. */
    private static @Nullable Map<String, @Nullable Object> struck(History.Step step, State state) {
        if (!(step.value() instanceof Value.Struck)) {
            return null;
        }
        return Strike.find(state, step.change())
                .map(strike -> Json.object("by", strike.by(), "at", strike.at(), "reason", strike.reason()))
                .orElse(Json.object("by", null, "at", null, "reason", null));
    }

    /** A name that is sealed is shown where its key is, and only there. */
    private static Value shown(History.Step step, FieldKey key, Sitting sitting) {
        return step.value() instanceof Value.Sealed sealed
                ? sitting.identities().open(key, sealed).orElse(sealed)
                : step.value();
    }

    private static Map<String, @Nullable Object> json(History.Step step, State state, Value shown) {
        return Json.object(
                "revision", step.change().revision(),
                "value", Dump.value(shown),
                "author", step.stamp().author(),
                "device", step.stamp().device(),
                "at", step.stamp().at(),
                "replaces", step.replaces().stream().map(ChangeId::toString).toList(),
                "change", step.change(),
                "edit", step.edit(),
                "by_hand", step.stamp().byHand(),
                "struck", struck(step, state));
    }

    private static String text(History.Step step, FieldKey key, State state, Value shown) {
        String value;
        if (step.value() instanceof Value.Struck) {
            value = Strike.find(state, step.change())
                    .map(strike -> Text.of("record.struck", strike.by(), strike.at(), strike.reason()))
                    .orElse(Text.of("record.struck-copy"));
        } else {
            value = ValueWords.of(Inventory.find(key.entity().kind(), key.field()).orElse(null), shown);
        }
        return Text.of(
                "cli.history.line",
                WHEN.format(step.stamp().at()),
                step.stamp().author(),
                value,
                ActWords.of(step.edit()),
                step.change());
    }
}
