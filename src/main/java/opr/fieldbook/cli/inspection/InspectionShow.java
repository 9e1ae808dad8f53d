package opr.fieldbook.cli.inspection;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.merge.Confirmed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Shows how far one inspection is. */
@picocli.CommandLine.Command(name = "show", description = "Show one inspection: stage, progress, follow-up.")
public final class InspectionShow implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        call.libraries().summarize();
        Summary summary = call.session().find(inspection);
        Sitting sitting = call.sitting(summary.id());
        Confirmed.State confirmed = Confirmed.read(sitting, Confirmed::byLead);
        List<Confirmed.Said> each = Confirmed.read(sitting, Confirmed::each);
        Map<String, @Nullable Object> json = new LinkedHashMap<>(InspectionJson.of(summary));
        json.put(
                "confirmed",
                Json.object(
                        "by", confirmed.by(),
                        "up_to", confirmed.upTo(),
                        "newer", confirmed.newer(),
                        "each", each.stream().map(InspectionShow::json).toList()));
        return Output.of(json, InspectionJson.text(summary) + "\n" + text(each));
    }

    private static Object json(Confirmed.Said said) {
        return Json.object(
                "name", said.member().who().name(),
                "letter", said.member().who().letter(),
                "device", said.member().id(),
                "said", said.state().by() != null,
                "up_to", said.state().upTo(),
                "newer", said.state().newer());
    }

    private static String text(List<Confirmed.Said> each) {
        return each.stream().allMatch(said -> said.state().by() == null)
                ? Text.of("cli.confirmed.nobody")
                : each.stream().map(InspectionShow::text).collect(Collectors.joining("\n"));
    }

    private static String text(Confirmed.Said said) {
        String who = said.member().who().name() + " (" + said.member().who().letter() + ")";
        OffsetDateTime upTo = said.state().upTo();
        if (said.state().by() == null) {
            return Text.of("cli.confirmed.silent", who);
        }
        return upTo == null
                ? Text.of("cli.confirmed.nothing", who, said.state().newer())
                : Text.of("cli.confirmed.by", who, WHEN.format(upTo), said.state().newer());
    }
}
