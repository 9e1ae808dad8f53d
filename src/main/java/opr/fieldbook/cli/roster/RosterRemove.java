package opr.fieldbook.cli.roster;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.record.PersonCode;
import opr.fieldbook.work.Saved;
import picocli.CommandLine.Parameters;

/** Takes somebody off the roster; the history stays. */
@picocli.CommandLine.Command(name = "remove", description = "Take a code off the roster.")
public final class RosterRemove implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "CODE", description = "For example DIO-03.")
    String code = "";

    @Override
    public Output run(Call call) {
        Saved saved = call.submit(call.sitting(inspection), new Edit.RemovePerson(code));
        String written = PersonCode.of(code).map(PersonCode::text).orElse(code);
        return Output.of(
                Json.object("code", written, "revision", saved.revision(), "saved_at", saved.at()),
                Text.of("cli.roster.removed", written));
    }
}
