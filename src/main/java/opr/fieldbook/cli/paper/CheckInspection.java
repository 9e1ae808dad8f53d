package opr.fieldbook.cli.paper;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.field.Codec;
import picocli.CommandLine.Parameters;

/** Lists what is still open. */
@picocli.CommandLine.Command(name = "check", description = "List what is still open.")
public final class CheckInspection implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        List<Point> points = CheckRules.points(call.inspection(call.sitting(inspection)));
        return Output.of(
                Json.object(
                        "points", points.stream().map(CheckInspection::json).toList(),
                        "blocking", points.stream().filter(CheckRules::blocksFinal).count()),
                points.isEmpty()
                        ? Text.of("cli.check.none")
                        : points.stream().map(Point::text).collect(Collectors.joining("\n")));
    }

    private static Object json(Point point) {
        return Json.object(
                "kind", Codec.key(point.kind()),
                "where", point.where(),
                "text", point.text(),
                "blocks_final", CheckRules.blocksFinal(point));
    }
}
