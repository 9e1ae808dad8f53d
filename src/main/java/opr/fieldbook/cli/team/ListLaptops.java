package opr.fieldbook.cli.team;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.ActWords;
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

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

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
                "aside", laptop.aside(),
                "kept",
                        laptop.kept().stream()
                                .map(kept -> Json.object("at", kept.at(), "author", kept.author(), "edit", kept.edit()))
                                .toList());
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
        String taken =
                takenIn == null ? since : since + " " + Text.of("cli.laptops.line-taken", takenIn.toLocalDate());
        return laptop.kept().isEmpty() ? taken : taken + "\n" + kept(laptop);
    }

    private static String kept(Laptops.Laptop laptop) {
        Map<String, Long> acts = laptop.kept().stream()
                .collect(Collectors.groupingBy(
                        each -> ActWords.of(each.edit()), LinkedHashMap::new, Collectors.counting()));
        return Text.of(
                "cli.laptops.kept",
                WHEN.format(laptop.kept().getFirst().at()),
                WHEN.format(laptop.kept().getLast().at()),
                acts.entrySet().stream()
                        .map(act -> Text.of("cli.laptops.kept-act", act.getKey(), act.getValue()))
                        .collect(Collectors.joining(", ")),
                laptop.device());
    }
}
