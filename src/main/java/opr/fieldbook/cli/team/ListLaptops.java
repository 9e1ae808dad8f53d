package opr.fieldbook.cli.team;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.work.team.Laptops;
import picocli.CommandLine.Parameters;

/** Lists the laptops of an inspection. */
@picocli.CommandLine.Command(name = "laptops", description = "The laptops of an inspection: confirm, lost, take in.")
public final class ListLaptops implements Command {

    /** May be missing: the words may go on to a command below this one. */
    @Parameters(arity = "0..1", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        if (inspection.isEmpty()) {
            throw WrongUsage.of("cli.usage.laptops");
        }
        List<Laptops.Laptop> laptops = Laptops.of(call.sitting(inspection));
        return Output.of(
                laptops.stream().map(ListLaptops::json).toList(),
                laptops.stream().map(ListLaptops::text).collect(Collectors.joining("\n")));
    }

    private static Object json(Laptops.Laptop laptop) {
        return Json.object(
                "device", laptop.device(),
                "name", laptop.name(),
                "letter", laptop.letter().isEmpty() ? null : laptop.letter(),
                "standing", Codec.key(laptop.standing()),
                "words", String.join(" ", laptop.words()),
                "lost_since", laptop.lostSince(),
                "taken_in", laptop.takenIn(),
                "aside", laptop.aside());
    }

    private static String text(Laptops.Laptop laptop) {
        String line = Text.of(
                "cli.laptops.line",
                laptop.letter(),
                laptop.name(),
                Text.of("word.standing." + Codec.key(laptop.standing())),
                String.join(" ", laptop.words()),
                laptop.device());
        OffsetDateTime lost = laptop.lostSince();
        OffsetDateTime takenIn = laptop.takenIn();
        if (lost == null) {
            return line;
        }
        String since = line + "\n" + Text.of("cli.laptops.line-lost", lost.toLocalDate(), laptop.aside());
        return takenIn == null ? since : since + " " + Text.of("cli.laptops.line-taken", takenIn.toLocalDate());
    }
}
