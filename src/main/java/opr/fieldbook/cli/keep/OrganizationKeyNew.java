package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.backup.OrganizationKeys;
import picocli.CommandLine.Option;

/** Makes the key pair of an organization; needs no library. */
@picocli.CommandLine.Command(
        name = "new",
        description = "Make an organization's key pair: FILE for a safe, FILE.pub for every fieldbook.")
public final class OrganizationKeyNew implements Command {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file with the private half.")
    Path out = Path.of("");

    @Override
    public Output run(Call call) {
        OrganizationKeys.Made made =
                new OrganizationKeys(FileStore.real()).create(out.toAbsolutePath().normalize());
        return Output.of(
                Json.object(
                        "private_key", made.privateKey(),
                        "public_key", made.publicKey(),
                        "fingerprint", made.fingerprint()),
                Text.of("cli.organization-key.new", made.privateKey(), made.publicKey(), made.fingerprint()));
    }
}
