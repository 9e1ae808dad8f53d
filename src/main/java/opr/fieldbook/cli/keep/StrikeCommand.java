package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.conflict.ThingName;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.record.Occurrences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one value unreadable for good. */
@picocli.CommandLine.Command(name = "strike", description = "Make one value unreadable for good.")
public final class StrikeCommand implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "CHANGE", description = "The change id as history-of prints it, or a revision.")
    String change = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; without the words to be struck.")
    String reason = "";

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        EraseValue.Struck struck =
                Await.of(new EraseValue(Surroundings.of(call.session(), call.time())).strike(sitting, change, reason));
        var target = struck.found().target();
        List<Occurrences.Elsewhere> elsewhere = struck.found().elsewhere();
        Inspection now = call.inspection(sitting);
        String text = Text.of(
                "cli.strike.done",
                target.field().field(),
                ThingName.of(now, target.field().entity()),
                target.struck().size());
        if (!target.joined().isEmpty()) {
            text += "\n" + Text.of("cli.strike.joined", target.joined().size());
        }
        if (struck.left() != EraseValue.Left.NOTHING) {
            text += "\n" + Text.of("cli.strike.left." + struck.left().name().toLowerCase(Locale.ROOT));
        }
        List<String> copies = copies(call, sitting);
        text += "\n" + Text.of("cli.strike.renewed", String.join(", ", copies));
        text += "\n" + Text.of("cli.strike.outside");
        if (!struck.unreached().isEmpty()) {
            text += "\n" + unreached(struck.unreached());
        }
        return Output.of(
                Json.object(
                        "change", target.change(),
                        "entity", target.field().entity(),
                        "field", target.field().field(),
                        "struck", target.struck(),
                        "joined", target.joined(),
                        "left", struck.left().name().toLowerCase(Locale.ROOT),
                        "revision", struck.saved().revision(),
                        "saved_at", struck.saved().at(),
                        "unreached", struck.unreached(),
                        "backups", copies,
                        "elsewhere", elsewhere.stream().map(StrikeCommand::json).toList()),
                elsewhere.isEmpty()
                        ? text
                        : text + "\n" + elsewhere.stream().map(other -> line(other, now)).collect(Collectors.joining("\n")));
    }

    /** The backups of the inspection that there are now. */
    private static List<String> copies(Call call, Sitting sitting) {
        return new Backups(call.session(), call.time(), FileStore.real())
                .list().stream()
                        .filter(line -> line.inspection().equals(sitting.id()))
                        .map(line -> line.file().toString())
                        .toList();
    }

    private static String unreached(List<Path> folders) {
        return folders.stream().map(folder -> Text.of("cli.keep.unreached", folder)).collect(Collectors.joining("\n"));
    }

    private static Map<String, @Nullable Object> json(Occurrences.Elsewhere other) {
        return Json.object(
                "change", other.change(),
                "entity", other.field().entity(),
                "field", other.field().field(),
                "author", other.stamp().author(),
                "at", other.stamp().at());
    }

    private static String line(Occurrences.Elsewhere other, Inspection now) {
        return Text.of(
                "cli.strike.elsewhere",
                other.field().field(),
                ThingName.of(now, other.field().entity()),
                other.stamp().author(),
                WHEN.format(other.stamp().at()),
                other.change());
    }
}
