package opr.fieldbook.cli.library;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.lea.Lea;

/** Lists the register. */
@picocli.CommandLine.Command(name = "list", description = "List the register of LEAs.")
public final class LeaList implements Command {

    @Override
    public Output run(Call call) {
        List<Lea> all = call.session().register().list();
        String text = all.stream()
                .map(lea -> Text.of("cli.lea.line", lea.name(), lea.state(), lea.fieldOffice()))
                .collect(Collectors.joining("\n"));
        return Output.of(
                all.stream().map(LeaJson::of).toList(), all.isEmpty() ? Text.of("cli.lea.none") : text);
    }
}
