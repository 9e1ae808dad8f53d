package opr.fieldbook.cli.inspection;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.inspection.Summary;

/** Lists the inspections of the library. */
@picocli.CommandLine.Command(name = "list", description = "List the inspections of the library.")
public final class InspectionList implements Command {

    @Override
    public Output run(Call call) {
        call.libraries().summarize();
        List<Summary> all = call.session().inspections();
        return Output.of(
                all.stream().map(InspectionJson::of).toList(),
                all.isEmpty()
                        ? Text.of("cli.inspection.none")
                        : all.stream().map(InspectionJson::text).collect(Collectors.joining("\n")));
    }
}
