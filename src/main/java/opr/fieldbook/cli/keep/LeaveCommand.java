package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.keep.LeaveInspection;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.record.Disposition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a finished copy from this library. */
@picocli.CommandLine.Command(name = "leave", description = "Remove a finished copy, its exhibits and backups, at once where a receipt of the team lead covers it; a line stays.")
public final class LeaveCommand implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--number", paramLabel = "N", description = "The number once more: remove it where no receipt covers it.")
    @Nullable String number;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the line that stays.")
    @Nullable String reason;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        LeaveInspection leaving = new LeaveInspection(Surroundings.of(call.session(), call.time()), call.time());
        Disposition line = Await.of(leaving.check(call.session(), sitting, number, reason));
        call.libraries().end(call.session(), sitting);
        List<Path> unreached = leaving.remove(call.session(), line);
        String text = Text.of("cli.leave.done", line.number(), line.lea()) + "\n" + Text.of("cli.leave.outside");
        Map<String, @Nullable Object> json = json(line);
        json.put("unreached", unreached);
        return Output.of(
                json, unreached.isEmpty() ? text : text + "\n" + Text.of("cli.keep.unreached", unreached.getFirst()));
    }

    static Map<String, @Nullable Object> json(Disposition line) {
        return Json.object(
                "inspection", line.inspection(),
                "number", line.number(),
                "lea", line.lea(),
                "at", line.at(),
                "by", line.by(),
                "reason", line.reason());
    }
}
