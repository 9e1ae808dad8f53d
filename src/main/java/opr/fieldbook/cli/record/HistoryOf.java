package opr.fieldbook.cli.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldKey;
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
        return Output.of(
                steps.stream().map(HistoryOf::json).toList(),
                steps.isEmpty()
                        ? Text.of("cli.history.none")
                        : steps.stream().map(HistoryOf::text).collect(Collectors.joining("\n")));
    }

    private static Map<String, @Nullable Object> json(History.Step step) {
        return Json.object(
                "revision", step.change().revision(),
                "value", Dump.value(step.value()),
                "author", step.stamp().author(),
                "device", step.stamp().device(),
                "at", step.stamp().at(),
                "replaces", step.replaces().stream().map(ChangeId::toString).toList(),
                "change", step.change(),
                "edit", step.edit(),
                "by_hand", step.stamp().byHand());
    }

    private static String text(History.Step step) {
        Object value = Dump.value(step.value());
        return Text.of(
                "cli.history.line",
                step.stamp().at(),
                step.stamp().author(),
                Json.text(value),
                Objects.requireNonNullElse(step.edit(), ""));
    }
}
