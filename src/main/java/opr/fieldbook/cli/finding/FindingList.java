package opr.fieldbook.cli.finding;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import picocli.CommandLine.Parameters;

/** Lists the findings of an inspection, withdrawn ones too. */
@picocli.CommandLine.Command(name = "list", description = "List the findings.")
public final class FindingList implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        Inspection opened = call.inspection(call.sitting(inspection));
        List<Finding> all = Finding.all(opened.state());
        return Output.of(
                all.stream().map(finding -> FindingJson.of(finding, opened)).toList(),
                all.isEmpty()
                        ? Text.of("cli.finding.none")
                        : all.stream()
                                .map(finding -> FindingJson.text(finding, opened))
                                .collect(Collectors.joining("\n")));
    }
}
