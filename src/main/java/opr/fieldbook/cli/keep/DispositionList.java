package opr.fieldbook.cli.keep;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.record.Disposition;
import opr.fieldbook.work.record.Removal;

/** Prints what was removed from this library. */
@picocli.CommandLine.Command(name = "list", description = "Print which copies were removed, when, by whom and why.")
public final class DispositionList implements Command {

    @Override
    public Output run(Call call) {
        List<Disposition> lines = new Removal(call.session().library()).log();
        return Output.of(
                lines.stream().map(LeaveCommand::json).toList(),
                lines.isEmpty()
                        ? Text.of("cli.disposition.none")
                        : lines.stream()
                                .map(line -> Text.of(
                                        "cli.disposition.line",
                                        line.number(),
                                        line.lea(),
                                        line.at(),
                                        line.by(),
                                        line.reason()))
                                .collect(Collectors.joining("\n")));
    }
}
