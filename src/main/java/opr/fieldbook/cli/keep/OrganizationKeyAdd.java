package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import picocli.CommandLine.Parameters;

/** Gives an organization a way into this library. */
@picocli.CommandLine.Command(
        name = "add",
        description = "Let the organization's private key open this library, in place of any other's.")
public final class OrganizationKeyAdd implements Command {

    @Parameters(paramLabel = "FILE", description = "The organization's public key file.")
    Path file = Path.of("");

    @Override
    public Output run(Call call) {
        String fingerprint =
                Keys.of(call, call.session()).organizationKey(file);
        String folder = call.session().library().folder().toString();
        return Output.of(
                Json.object("library", folder, "fingerprint", fingerprint),
                Text.of("cli.organization-key.added", fingerprint));
    }
}
