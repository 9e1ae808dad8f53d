package opr.fieldbook.cli.team;

import java.nio.file.Path;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.merge.HandOver;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a receipt. */
@picocli.CommandLine.Command(name = "receipt", description = "Write for a member what this laptop has of the inspection.")
public final class WriteReceipt implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(
            names = "--for",
            required = true,
            paramLabel = "NAME",
            description = "Name or letter of the member, or the beginning of the name of the laptop.")
    String name = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, X.fieldbook.")
    Path out = Path.of("");

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection read = call.inspection(sitting);
        Member member = NamedMember.find(sitting, read, name);
        HandOver.Sent sent = new HandOver(call.session(), call.time(), FileStore.real())
                .receipt(sitting, out.toAbsolutePath().normalize());
        return Output.of(
                Json.object(
                        "file", sent.files().getFirst(),
                        "for", member.who().name(),
                        "revisions", sent.manifest().count(),
                        "warnings", sent.warnings()),
                Text.of("cli.receipt.done", sent.files().getFirst(), sent.manifest().count(), member.who().name())
                        + sent.warnings().stream().map(words -> "\n" + words).collect(Collectors.joining()));
    }
}
