package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.util.Arrays;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.work.Session;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes the passphrase, for whoever has the present one, the recovery key or the organization's key. */
@picocli.CommandLine.Command(name = "change", description = "Change the passphrase; no content is written again.")
public final class PassphraseChange implements Command {

    @Option(
            names = "--new-passphrase-file",
            required = true,
            paramLabel = "FILE",
            description = "The new passphrase is the first line of this file.")
    Path next = Path.of("");

    @Mixin
    WayIn way = new WayIn();

    @Override
    public Output run(Call call) {
        char[] words = Passphrase.ofFile(next);
        try {
            Session session = way.isGiven()
                    ? way.with(call, secret -> call.libraries().session(call.options().libraryFolder(), secret))
                    : call.session();
            Keys.of(call, session).passphrase(words);
            String folder = session.library().folder().toString();
            return Output.of(
                    Json.object("library", folder, "changed", true), Text.of("cli.passphrase.changed", folder));
        } finally {
            Arrays.fill(words, '\0');
        }
    }
}
