package opr.fieldbook.cli.inspection;

import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.inspection.Summary;
import picocli.CommandLine.Parameters;

/** Shows how far one inspection is. */
@picocli.CommandLine.Command(name = "show", description = "Show one inspection: stage, progress, follow-up.")
public final class InspectionShow implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        call.libraries().summarize();
        Summary summary = call.session().find(inspection);
        return Output.of(InspectionJson.of(summary), InspectionJson.text(summary));
    }
}
