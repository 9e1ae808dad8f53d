package opr.fieldbook.cli.roster;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.RemovedJson;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.record.Roster;
import picocli.CommandLine.Parameters;

/** Prints the staff roster; names only where their key is. */
@picocli.CommandLine.Command(name = "list", description = "Print the roster; names only where they can be read.")
public final class RosterList implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        List<Roster.Person> roster = Roster.of(opened.state(), sitting.identities());
        return Output.of(
                roster.stream()
                        .map(person -> Json.object(
                                "code", person.code(),
                                "title", person.title(),
                                "name", person.name(),
                                "sealed", person.sealed(),
                                "removed_anyway", RemovedJson.of(opened, key(person))))
                        .toList(),
                roster.isEmpty()
                        ? Text.of("cli.roster.none")
                        : roster.stream().map(person -> RemovedJson.line(line(person), opened, key(person))).collect(Collectors.joining("\n")));
    }

    private static EntityKey key(Roster.Person person) {
        return new EntityKey(Kind.PERSON, person.code());
    }

    private static String line(Roster.Person person) {
        String name = person.sealed() ? Text.of("cli.roster.sealed") : person.name();
        return Text.of(
                "cli.roster.line",
                person.code(),
                name == null ? "" : name,
                person.title() == null ? "" : person.title());
    }
}
