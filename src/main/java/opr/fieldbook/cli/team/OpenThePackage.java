package opr.fieldbook.cli.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.work.team.OpenPackage;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a work package into this library. */
@picocli.CommandLine.Command(name = "open", description = "Take a work package into this library.")
public final class OpenThePackage implements Command {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The work package: one file, or all its parts.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--file-passphrase-file",
            required = true,
            paramLabel = "FILE",
            description = "The passphrase told with the package is the first line of this file.")
    Path filePassphrase = Path.of("");

    @Override
    public Output run(Call call) {
        char[] passphrase = Passphrase.ofFile(filePassphrase);
        try {
            call.libraries().summarize();
            OpenPackage.Taken taken = new OpenPackage(call.session(), call.time())
                    .open(files.stream().map(file -> file.toAbsolutePath().normalize()).toList(), passphrase);
            String warnings = taken.warnings().stream().map(words -> "\n" + words).collect(Collectors.joining());
            return Output.of(
                    Json.object(
                            "id", taken.id(),
                            "number", taken.number(),
                            "lea", taken.lea(),
                            "role", taken.letter().role(),
                            "letter", taken.letter().letter(),
                            "from", taken.sender(),
                            "exhibits", taken.exhibits(),
                            "missing", taken.missing(),
                            "warnings", taken.warnings()),
                    Text.of(
                            "cli.open.done",
                            taken.number(),
                            taken.lea(),
                            taken.letter().letter(),
                            taken.sender()) + warnings);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
