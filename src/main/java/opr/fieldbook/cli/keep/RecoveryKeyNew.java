package opr.fieldbook.cli.keep;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;

/** Makes a new recovery key and prints it, once. */
@picocli.CommandLine.Command(name = "new", description = "Make a new recovery key; the old one opens no longer.")
public final class RecoveryKeyNew implements Command {

    @Override
    public Output run(Call call) {
        String key = String.join(
                "-",
                Keys.of(call, call.session()).recoveryKey());
        String folder = call.session().library().folder().toString();
        return Output.of(
                Json.object("library", folder, "recovery_key", key), Text.of("cli.recovery-key.new", key));
    }
}
