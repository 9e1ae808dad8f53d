package opr.fieldbook.cli.inspection;

import java.time.OffsetDateTime;
import java.util.Map;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Head;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records the conclusion on an item. */
@picocli.CommandLine.Command(name = "answer", description = "Answer an item.")
public final class AnswerItem implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "ITEM", description = "For example J-T-02.")
    String item = "";

    @Parameters(index = "2", paramLabel = "ANSWER", description = "met, not-met, na or not-reviewed.")
    Result result = Result.MET;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why na or not-reviewed.")
    @Nullable String reason;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note to the item.")
    @Nullable String note;

    @Mixin
    ItemOptions which = new ItemOptions();

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        Asked asked = which.choose(opened, item);
        if (note != null && note.isBlank()) {
            throw Problem.refused("problem.note-empty");
        }
        Saved saved = call.submit(sitting, new Edit.ConcludeItem(asked.id(), result, reason));
        String entry = note == null ? null : note(call, sitting, asked, note);
        Entity conclusion = opened.state().find(Kind.CONCLUSION, asked.id().toString());
        Head head = conclusion == null
                ? null
                : conclusion.register(ConclusionField.ANSWER.name()).heads().getFirst();
        OffsetDateTime at = head == null ? saved.at() : head.stamp().at();
        Map<String, @Nullable Object> json = Json.object(
                "item", asked.item().id(),
                "value", Codec.key(result),
                "reason", reason,
                "revision", head == null ? null : head.id().revision(),
                "saved_at", at,
                "model", asked.model(),
                "facility", asked.facility().isEmpty() ? null : opened.facilityName(asked.facility()),
                "entry", entry);
        return Output.of(
                json,
                Text.of("cli.answer.saved", asked.item().id(), Text.of("word.answer." + Codec.key(result)), at));
    }

    private static String note(Call call, Sitting sitting, Asked asked, String text) {
        String entry = Ids.next();
        EntityKey about = new EntityKey(Kind.CONCLUSION, asked.id().toString());
        call.submit(sitting, new Edit.AddEntry(entry, about.toString(), text, false));
        return entry;
    }
}
