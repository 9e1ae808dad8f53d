package opr.fieldbook.cli.exhibit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Sitting;
import picocli.CommandLine.Parameters;

/** Lists the exhibits of an inspection and says which are on this laptop. */
@picocli.CommandLine.Command(name = "list", description = "List the exhibits.")
public final class ExhibitList implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        State state = call.state(sitting);
        List<Exhibit> all = Exhibit.all(state);
        Set<String> here = sitting.exhibits().ids();
        return Output.of(
                all.stream()
                        .map(exhibit -> ExhibitJson.of(exhibit, here.contains(exhibit.id()), state))
                        .toList(),
                all.isEmpty()
                        ? Text.of("cli.exhibit.none")
                        : all.stream()
                                .map(exhibit -> ExhibitJson.text(exhibit, here.contains(exhibit.id()), state))
                                .collect(Collectors.joining("\n")));
    }
}
