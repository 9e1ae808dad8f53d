package opr.fieldbook.cli.keep;

import java.nio.file.Path;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.backup.RecoverLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rebuilds a library whose database or keys are lost, from its inspections and one secret. */
@picocli.CommandLine.Command(
        name = "recover",
        description = "Rebuild a library from its inspections, with the passphrase or the recovery key.")
public final class Recover implements Command {

    @Mixin
    WayIn way = new WayIn();

    @Option(names = "--name", paramLabel = "NAME", description = "Whose library it is; otherwise learned from it.")
    @Nullable String name;

    @Option(names = "--initials", paramLabel = "AB", description = "Beside your answers.")
    String initials = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "inspector, lead or chief; together with --name.")
    OwnerProfile.@Nullable Role role;

    @Option(
            names = "--backups",
            paramLabel = "DIR",
            description = "Where backups were made, if not in the library and not noted beside it.")
    @Nullable Path backups;

    @Override
    public Output run(Call call) {
        OwnerProfile owner = owner();
        Path from = backups == null ? null : backups.toAbsolutePath().normalize();
        RecoverLibrary recovering = new RecoverLibrary(call.libraries().libraries());
        RecoverLibrary.Recovered recovered = way.with(
                call, secret -> recovering.recover(call.options().libraryFolder(), secret, owner, from));
        call.libraries().keep(recovered.session());
        String folder = recovered.session().library().folder().toString();
        String left = recovered.left().stream()
                .map(file -> "\n" + Text.of("cli.recover.left", file.file(), file.reason()))
                .collect(Collectors.joining());
        return Output.of(
                Json.object(
                        "library", folder,
                        "name", recovered.session().owner().name(),
                        "device", recovered.session().library().device().device(),
                        "inspections", recovered.inspections(),
                        "left",
                                recovered.left().stream()
                                        .map(file -> Json.object("file", file.file(), "reason", file.reason()))
                                        .toList()),
                Text.of("cli.recover.done", folder, recovered.inspections()) + left);
    }

    private @Nullable OwnerProfile owner() {
        String given = name;
        OwnerProfile.Role as = role;
        if ((given == null) != (as == null)) {
            throw WrongUsage.of("cli.usage.name-and-role");
        }
        return given == null || as == null ? null : new OwnerProfile(given.strip(), initials.strip(), as);
    }
}
