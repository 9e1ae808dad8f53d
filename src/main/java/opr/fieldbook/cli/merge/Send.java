package opr.fieldbook.cli.merge;

import java.nio.file.Path;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.merge.HandOver;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a hand-over file. */
@picocli.CommandLine.Command(name = "send", description = "Write the inspection for another laptop that has it too.")
public final class Send implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, X.fieldbook.")
    Path out = Path.of("");

    @Option(names = "--all", description = "All exhibits, also those the other laptop has confirmed.")
    boolean all;

    @Override
    public Output run(Call call) {
        HandOver handOver = new HandOver(call.session(), call.time(), FileStore.real());
        Sitting sitting = call.sitting(inspection);
        Path target = out.toAbsolutePath().normalize();
        HandOver.Sent sent = all ? handOver.sendAll(sitting, target) : handOver.send(sitting, target);
        return Output.of(
                Json.object(
                        "files", sent.files(),
                        "revisions", sent.manifest().count(),
                        "exhibits", sent.exhibits(),
                        "all", all,
                        "warnings", sent.warnings()),
                Text.of(
                        "cli.send.done",
                        sent.files().stream().map(Path::toString).collect(Collectors.joining(", ")),
                        sent.manifest().count(),
                        sent.exhibits())
                        + sent.warnings().stream().map(words -> "\n" + words).collect(Collectors.joining()));
    }
}
