package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.backup.RestoreBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup into a new file and says in what it differs. */
@picocli.CommandLine.Command(name = "restore", description = "Write a backup into a new file; say in what it differs.")
public final class Restore implements Command {

    @Parameters(paramLabel = "FILE", description = "A backup.")
    Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder of the new file.")
    Path to = Path.of("");

    @Override
    public Output run(Call call) {
        RestoreBackup restoring = new RestoreBackup(call.session(), FileStore.real());
        RestoreBackup.Restored restored = restoring.restore(file, to);
        RestoreBackup.Comparison comparison = restored.comparison();
        return Output.of(
                Json.object(
                        "path", restored.file(),
                        "inspection", comparison.number(),
                        "in_library", comparison.known(),
                        "revisions", comparison.revisions(),
                        "only_restored", changes(comparison.onlyRestored()),
                        "only_present", changes(comparison.onlyPresent()),
                        "exhibits", restored.exhibits(),
                        "fields", comparison.differences().stream().map(Restore::json).toList()),
                Text.of(
                        "cli.restore.done",
                        restored.file(),
                        comparison.revisions(),
                        comparison.onlyRestored().size(),
                        comparison.onlyPresent().size(),
                        comparison.differences().size(),
                        restored.exhibits()));
    }

    private static List<Map<String, @Nullable Object>> changes(List<RestoreBackup.Change> changes) {
        return changes.stream()
                .map(change -> Json.object(
                        "revision", change.id().hex(),
                        "author", change.author(),
                        "device", change.device(),
                        "at", change.at(),
                        "edit", change.edit()))
                .toList();
    }

    private static Map<String, @Nullable Object> json(RestoreBackup.Difference difference) {
        return Json.object(
                "kind", difference.kind(),
                "entity", difference.entity(),
                "field", difference.field(),
                "restored", difference.restored(),
                "present", difference.present());
    }
}
