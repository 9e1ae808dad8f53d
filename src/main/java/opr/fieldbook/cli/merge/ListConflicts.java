package opr.fieldbook.cli.merge;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import picocli.CommandLine.Parameters;

/** Lists the fields that several people gave different values. */
@picocli.CommandLine.Command(
        name = "conflicts",
        description = "List the fields that several people gave different values, with every value.")
public final class ListConflicts implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        List<OpenConflict> all = OpenConflict.all(opened);
        List<String> lines = new ArrayList<>();
        List<Object> json = Await.of(sitting.desk().read(fold -> {
            all.forEach(open -> lines.add(ConflictJson.text(open, fold)));
            return all.stream().map(open -> (Object) ConflictJson.of(open, fold)).toList();
        }));
        for (RemovedAnyway removed : RemovedAnyway.all(opened)) {
            lines.add(Text.of(
                    "cli.conflict.removed", removed.where(), removed.removed().author(), removed.thing()));
        }
        return Output.of(json, lines.isEmpty() ? Text.of("cli.conflict.none") : String.join("\n", lines));
    }
}
