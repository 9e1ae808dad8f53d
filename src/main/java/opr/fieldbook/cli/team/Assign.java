package opr.fieldbook.cli.team;

import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whose a section, an interview or a case file is. */
@picocli.CommandLine.Command(
        name = "assign",
        description = "Give a section to a member, or take it over. Owning a section blocks nobody.")
public final class Assign implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "SECTION", description = "Id, key or title, for example JEM|lobby; or interview:ID, case:ID.")
    String section = "";

    @Option(names = "--to", paramLabel = "LETTER", description = "The member's letter; without it, take it over.")
    @Nullable String letter;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        call.submit(
                sitting, letter == null ? new Edit.TakeOver(section) : new Edit.AssignSection(section, letter));
        String part = Parts.named(call.inspection(sitting), section).orElseThrow();
        String owner = Parts.owner(call.state(sitting), part);
        return Output.of(Json.object("section", part, "owner", owner), Text.of("cli.assign.done", part, owner));
    }
}
