package opr.fieldbook.cli.merge;

import java.util.Locale;
import java.util.OptionalInt;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.domain.conflict.Letters;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which of several values stands. */
@picocli.CommandLine.Command(
        name = "settle",
        description = "Say which of several values stands: one of them, both, or a new one.")
public final class SettleOne implements Command {

    private static final String PRESENT = "/" + Entity.PRESENT;

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(
            index = "1",
            paramLabel = "CONFLICT",
            description = "Its id or its place in the list of conflicts; or kind:id/present of what was removed and changed.")
    String conflict = "";

    @Parameters(
            index = "2",
            paramLabel = "CHOICE",
            description = "a, b, c …; both (texts only); value; of what was removed and changed: keep or remove.")
    String choice = "";

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            description = "With value: the new value; of a record its first member, or all as JSON.")
    @Nullable String value;

    @Option(names = "--reason", paramLabel = "TEXT", description = "With value: the reason that goes with an answer.")
    @Nullable String reason;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        if (conflict.endsWith(PRESENT) && conflict.indexOf(':') > 0) {
            return removal(call, sitting, opened);
        }
        Parsed parsed = parsed();
        OpenConflict open = OpenConflict.find(opened, conflict.strip())
                .orElseThrow(() -> Problem.refused("problem.conflict-unknown", conflict));
        Saved saved = call.submit(sitting, open.settle(parsed.of(open)));
        EntityKey thing = open.thing();
        String field = open.conflict().key().field();
        Value now = opened.state().value(thing.kind(), thing.id(), field);
        int left = Conflict.all(opened.state()).size();
        return Output.of(
                Json.object(
                        "id", open.id(),
                        "entity", thing,
                        "item", open.where(),
                        "field", field,
                        "value", Dump.value(now),
                        "conflicts", left,
                        "revision", saved.revision(),
                        "saved_at", saved.at()),
                Text.of("cli.settle.done", open.where(), open.label(), ValueWords.of(open.field(), now), left(left)));
    }

    @Override
    public boolean saysWhatItSettles() {
        return true;
    }

    @FunctionalInterface
    private interface Parsed {
        Settlement of(OpenConflict open);
    }

    private Parsed parsed() {
        String word = choice.strip().toLowerCase(Locale.ROOT);
        boolean writes = word.equals("value");
        if (writes != (value != null)) {
            throw WrongUsage.of(writes ? "cli.usage.settle-value" : "cli.usage.settle-no-value");
        }
        if (writes) {
            String written = value == null ? "" : value;
            return open -> new Settlement.Write(NewValue.of(open, written, reason));
        }
        if (word.equals("both")) {
            return open -> new Settlement.Both();
        }
        OptionalInt letter = Letters.choice(word);
        if (letter.isEmpty()) {
            throw WrongUsage.of("cli.usage.settle-choice", choice);
        }
        return open -> new Settlement.Keep(letter.getAsInt());
    }

    private Output removal(Call call, Sitting sitting, Inspection opened) {
        boolean remove = choice.equals("remove");
        if (!remove && !choice.equals("keep")) {
            throw WrongUsage.of("cli.usage.settle-removal", choice);
        }
        EntityKey thing = EntityKey.parse(conflict.substring(0, conflict.length() - PRESENT.length()));
        Saved saved = call.submit(sitting, new Edit.DecideRemoval(thing.kind(), thing.id(), remove));
        int left = Conflict.all(opened.state()).size();
        return Output.of(
                Json.object(
                        "id", conflict,
                        "entity", thing,
                        "field", Entity.PRESENT,
                        "value", !remove,
                        "conflicts", left,
                        "revision", saved.revision(),
                        "saved_at", saved.at()),
                Text.of(remove ? "cli.settle.removed" : "cli.settle.kept", thing, left(left)));
    }

    private static String left(int conflicts) {
        return switch (conflicts) {
            case 0 -> Text.of("cli.settle.left-none");
            case 1 -> Text.of("cli.settle.left-one");
            default -> Text.of("cli.settle.left", conflicts);
        };
    }
}
