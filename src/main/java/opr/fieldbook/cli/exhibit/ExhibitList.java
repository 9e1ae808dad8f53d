package opr.fieldbook.cli.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.RemovedJson;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Lists the exhibits of an inspection and says which are on this laptop. */
@picocli.CommandLine.Command(name = "list", description = "List the exhibits.")
public final class ExhibitList implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        State state = opened.state();
        List<Exhibit> all = Exhibit.all(state);
        Set<String> here = sitting.exhibits().ids();
        return Output.of(
                all.stream()
                        .map(exhibit -> {
                            Map<String, @Nullable Object> json =
                                    ExhibitJson.of(exhibit, here.contains(exhibit.id()), state);
                            json.put("removed_anyway", RemovedJson.of(opened, key(exhibit)));
                            return json;
                        })
                        .toList(),
                all.isEmpty()
                        ? Text.of("cli.exhibit.none")
                        : all.stream()
                                .map(exhibit -> RemovedJson.line(
                                        ExhibitJson.text(exhibit, here.contains(exhibit.id()), state),
                                        opened,
                                        key(exhibit)))
                                .collect(Collectors.joining("\n")));
    }

    private static EntityKey key(Exhibit exhibit) {
        return new EntityKey(Kind.EXHIBIT, exhibit.id());
    }
}
