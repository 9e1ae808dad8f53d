package opr.fieldbook.cli.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;

/**
 * Runs the usual commands once on a library that is removed afterwards. Packaging records which classes they load, so that
 * later starts find them ready-made.
 */
@picocli.CommandLine.Command(name = "rehearse", hidden = true, description = "Run the usual commands once, for packaging.")
public final class Rehearse implements Command {

    private static final String NUMBER = "287G-FY2027-JEM-0001";

    private static final List<List<String>> LINES = List.of(
            List.of("init", "--name", "Inspector A", "--role", "lead"),
            List.of("lea", "add", "--name", "Sample County", "--state", "TX"),
            List.of(
                    "inspection", "new", "--lea", "Sample County", "--model", "JEM", "--start", "2027-03-09", "--end",
                    "2027-03-12"),
            List.of("answer", NUMBER, "J-T-01", "met", "--note", "Seen"),
            List.of("answer", NUMBER, "J-T-02", "na", "--reason", "Practice"),
            List.of("observe", NUMBER, "J-T-09", "met", "--code", "DIO-01"),
            List.of(
                    "finding", "raise", NUMBER, "--class", "deficiency", "--item", "J-T-02", "--title", "T",
                    "--condition", "C"),
            List.of("finding", "list", NUMBER),
            List.of("finding", "number", NUMBER),
            List.of("inspection", "list"),
            List.of("check", NUMBER),
            List.of("history-of", NUMBER, "J-T-01", "answer"),
            List.of("dump", NUMBER, "--hash"));

    @Override
    public Output run(Call call) {
        Path folder = temporary();
        try {
            Path secret = folder.resolve("secret");
            Files.writeString(secret, UUID.randomUUID().toString());
            for (List<String> line : LINES) {
                List<String> words = new ArrayList<>(line);
                words.addAll(List.of(
                        "--library", folder.resolve("library").toString(), "--passphrase-file", secret.toString()));
                int code = call.lines().run(words, call.options(), line.getFirst() + ": ", output -> {});
                if (code != 0) {
                    return Output.of(null, "").failing(code, null);
                }
            }
            // Once more from the beginning: unlocking is what every command starts with.
            call.libraries().close();
            List<String> again = List.of(
                    "inspection", "show", NUMBER,
                    "--library", folder.resolve("library").toString(),
                    "--passphrase-file", secret.toString());
            return Output.of(null, "").failing(call.lines().run(again, call.options(), "show: ", output -> {}), null);
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        } finally {
            call.libraries().close();
            Demo.remove(folder);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("fieldbook-rehearsal");
        } catch (IOException e) {
            throw DiskProblems.of(e, Path.of(System.getProperty("java.io.tmpdir")));
        }
    }
}
