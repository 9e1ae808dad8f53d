package opr.fieldbook.cli.roster;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.record.PersonCode;
import opr.fieldbook.work.Saved;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts somebody of the staff on the roster, or changes the entry. */
@picocli.CommandLine.Command(name = "put", description = "Say who stands behind a code. The name is stored sealed.")
public final class RosterPut implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "CODE", description = "For example DIO-03, CF-12, WIT-01; never a detainee's.")
    String code = "";

    @Option(names = "--name", paramLabel = "TEXT", required = true, description = "The name; read only where the key is.")
    String name = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "Role or title.")
    @Nullable String title;

    @Override
    public Output run(Call call) {
        Saved saved = call.submit(call.sitting(inspection), new Edit.PutPerson(code, name, title));
        String written = PersonCode.of(code).map(PersonCode::text).orElse(code);
        return Output.of(
                Json.object("code", written, "title", title, "revision", saved.revision(), "saved_at", saved.at()),
                Text.of("cli.roster.put", written));
    }
}
