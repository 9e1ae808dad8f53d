package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.backup.Backups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Backs every inspection up. */
@picocli.CommandLine.Command(name = "backup", description = "Back every inspection up, each verified after writing.")
public final class BackUp implements Command {

    @Option(names = "--to", paramLabel = "DIR", description = "Another folder than the library's own, this once.")
    @Nullable Path to;

    @Override
    public Output run(Call call) {
        Session session = call.session();
        Map<String, String> numbers = new HashMap<>();
        call.libraries().summarize();
        session.inspections().forEach(summary -> numbers.put(summary.id(), summary.head().number()));
        Backups backups = new Backups(session, call.time(), FileStore.real());
        Path folder = to == null ? backups.folder() : to.toAbsolutePath().normalize();
        List<Backups.Line> made = backups.now(folder);
        List<Map<String, @Nullable Object>> files =
                made.stream().map(line -> json(line, numbers.get(line.inspection()))).toList();
        String text = made.stream()
                .map(line -> Text.of(
                        "cli.backup.line", numbers.getOrDefault(line.inspection(), line.inspection()), line.file()))
                .collect(Collectors.joining("\n"));
        return Output.of(
                Json.object("folder", folder, "files", files), made.isEmpty() ? Text.of("cli.backup.none") : text);
    }

    private static Map<String, @Nullable Object> json(Backups.Line line, @Nullable String number) {
        return Json.object(
                "inspection", line.inspection(),
                "number", number,
                "path", line.file(),
                "kind", line.kind(),
                "at", line.at().atZone(ZoneId.systemDefault()).toOffsetDateTime(),
                "bytes", line.bytes());
    }
}
