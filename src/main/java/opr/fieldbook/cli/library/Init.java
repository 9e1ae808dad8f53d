package opr.fieldbook.cli.library;

import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.team.Initials;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.OpenLibraries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Makes a library and prints its recovery key, once. */
@picocli.CommandLine.Command(name = "init", description = "Create a library.")
public final class Init implements Command {

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Your name, as reports print it.")
    String name = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "inspector, lead or chief.")
    OwnerProfile.Role role = OwnerProfile.Role.INSPECTOR;

    @Option(names = "--initials", paramLabel = "AB", description = "Beside your answers; otherwise from the name.")
    @Nullable String initials;

    @Override
    public Output run(Call call) {
        if (name.isBlank()) {
            throw Problem.refused("problem.owner-name");
        }
        OwnerProfile owner = new OwnerProfile(name.strip(), initials(), role);
        OpenLibraries.Created created =
                call.libraries().create(call.options().libraryFolder(), owner, call.newPassphrase());
        String folder = created.session().library().folder().toString();
        return Output.of(
                Json.object(
                        "library", folder,
                        "recovery_key", created.recoveryKey(),
                        "name", owner.name(),
                        "initials", owner.initials(),
                        "device", created.session().library().device().device()),
                Text.of("cli.init.done", folder, created.recoveryKey()));
    }

    private String initials() {
        String given = initials;
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return Initials.of(name);
    }
}
