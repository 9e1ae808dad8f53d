package opr.fieldbook.cli.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.InvitationField;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.work.team.WorkPackage;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a work package. */
@picocli.CommandLine.Command(
        name = "package",
        description = "Write a work package: the whole inspection for a laptop that has nothing of it yet.")
public final class MakePackage implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--for", required = true, paramLabel = "NAME", description = "Whom it is for.")
    String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "inspector (default), lead or chief.")
    Role role = Role.INSPECTOR;

    @Option(names = "--sections", split = ",", paramLabel = "A,B", description = "Sections that become the member's.")
    List<String> sections = new ArrayList<>();

    @Option(names = "--with-names", description = "A lead or chief may read the names of people in it, too.")
    boolean names;

    @Option(
            names = "--file-passphrase-file",
            required = true,
            paramLabel = "FILE",
            description = "The passphrase of the package is the first line of this file; tell it in person.")
    Path filePassphrase = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write, X.fieldbook.")
    Path out = Path.of("");

    @Override
    public Output run(Call call) {
        char[] passphrase = Passphrase.ofFile(filePassphrase);
        try {
            WorkPackage.Made made = new WorkPackage(call.session(), call.time(), FileStore.real())
                    .write(
                            call.sitting(inspection),
                            new WorkPackage.Wanted(name, role, sections, names),
                            passphrase,
                            out.toAbsolutePath().normalize());
            InvitationField.Invited who = made.invitation().who();
            return Output.of(
                    Json.object(
                            "file", made.file(),
                            "files", made.files(),
                            "for", who.name(),
                            "role", Codec.key(who.role()),
                            "letter", who.letter(),
                            "invitation", made.invitation().id(),
                            "sections", made.parts().stream().map(Parts.Part::id).toList(),
                            "revisions", made.manifest().count(),
                            "warnings", made.sent().warnings()),
                    Text.of(
                                    "cli.package.done",
                                    made.files().stream().map(Path::toString).collect(Collectors.joining(", ")),
                                    who.name(),
                                    who.letter(),
                                    made.manifest().count())
                            + made.sent().warnings().stream().map(words -> "\n" + words).collect(Collectors.joining()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
