package opr.fieldbook.cli.keep;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.work.Saved;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a hold on an inspection, or lifts it. */
@picocli.CommandLine.Command(name = "hold", description = "Put a hold on an inspection, or lift it.")
public final class HoldCommand implements Command {

    /** What to do. */
    public enum Action {
        SET,
        LIFT
    }

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "ACTION", description = "set or lift.")
    Action action = Action.SET;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    String reason = "";

    @Override
    public Output run(Call call) {
        Saved saved = call.submit(call.sitting(inspection), new Edit.ChangeHold(action == Action.SET, reason));
        return Output.of(
                Json.object("held", action == Action.SET, "reason", reason, "revision", saved.revision(), "saved_at", saved.at()),
                Text.of("cli.hold." + Codec.key(action)));
    }
}
