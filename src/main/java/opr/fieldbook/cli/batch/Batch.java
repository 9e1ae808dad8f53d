package opr.fieldbook.cli.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.MissingFile;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the commands of a file, one a line, with one unlock. The answer of each is printed as a JSON line as soon as its
 * effect is durable; the first line that fails ends it.
 */
@picocli.CommandLine.Command(name = "batch", description = "Run the commands of a file, one a line.")
public final class Batch implements Command {

    private static final int USAGE = 2;
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "Commands, one a line, quoted as in a shell; - for standard input.")
    String file = "";

    @Option(names = "--keep-going", description = "Go on after a line that fails; the highest exit code counts.")
    boolean keepGoing;

    @Override
    public Output run(Call call) {
        Path path = Path.of(file);
        if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(path)) {
            throw MissingFile.of(path);
        }
        try (BufferedReader lines = reader(call, path)) {
            call.options().answerInJson();
            return Output.of(null, "").failing(runAll(call, lines), null);
        } catch (IOException e) {
            throw DiskProblems.of(e, path);
        }
    }

    private BufferedReader reader(Call call, Path path) throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(call.terminal().in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(path, StandardCharsets.UTF_8);
    }

    private int runAll(Call call, BufferedReader lines) throws IOException {
        int worst = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int code = runLine(call, line, Text.of("cli.batch.line", number));
            worst = Math.max(worst, code);
            if (code != 0 && !keepGoing) {
                return code;
            }
        }
        return worst;
    }

    private static int runLine(Call call, String line, String place) {
        List<String> words;
        try {
            words = CommandWords.of(line);
        } catch (CommandWords.Unfinished e) {
            call.terminal().err().println("fieldbook: " + place + e.getMessage());
            return USAGE;
        }
        List<String> command = !words.isEmpty() && words.getFirst().equals("fieldbook")
                ? words.subList(1, words.size())
                : words;
        if (words.isEmpty()) {
            return 0;
        }
        return call.lines().run(command, call.options(), place, output -> print(call.terminal().out(), output));
    }

    private static void print(PrintStream out, Output output) {
        Object json = output.json();
        if (json instanceof byte[] bytes) {
            out.write(bytes, 0, bytes.length);
            out.println();
        } else if (json != null) {
            out.println(Json.text(json));
        }
        out.flush();
    }
}
