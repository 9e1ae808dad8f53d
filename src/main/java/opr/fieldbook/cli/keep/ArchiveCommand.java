package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.keep.ArchiveInspection;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an inspection in open formats. */
@picocli.CommandLine.Command(name = "archive", description = "Write everything in open formats, in the clear.")
public final class ArchiveCommand implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "An empty folder, or one to be made.")
    Path out = Path.of("");

    @Override
    public Output run(Call call) {
        ArchiveInspection archive = new ArchiveInspection(FileStore.real(), call.time());
        ArchiveInspection.Archive written = archive.write(call.sitting(inspection), out);
        return Output.of(
                Json.object(
                        "folder", written.folder(),
                        "files", written.files().entrySet().stream()
                                .map(file -> Json.object("path", file.getKey(), "sha256", file.getValue()))
                                .toList(),
                        "exhibits", written.exhibits(),
                        "encrypted", false),
                Text.of("cli.archive.done", written.files().size(), written.folder()));
    }
}
