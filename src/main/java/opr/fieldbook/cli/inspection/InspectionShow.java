package opr.fieldbook.cli.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.work.merge.Confirmed;
import org.jspecify.annotations.Nullable;
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
        Confirmed.State confirmed = Confirmed.read(call.sitting(summary.id()), Confirmed::byLead);
        Map<String, @Nullable Object> json = new LinkedHashMap<>(InspectionJson.of(summary));
        json.put(
                "confirmed",
                Json.object("by", confirmed.by(), "up_to", confirmed.upTo(), "newer", confirmed.newer()));
        return Output.of(json, InspectionJson.text(summary) + "\n" + text(confirmed));
    }

    private static String text(Confirmed.State confirmed) {
        if (confirmed.by() == null) {
            return Text.of("cli.confirmed.nobody");
        }
        return confirmed.upTo() == null
                ? Text.of("cli.confirmed.nothing", confirmed.by(), confirmed.newer())
                : Text.of("cli.confirmed.by", confirmed.by(), confirmed.upTo(), confirmed.newer());
    }
}
