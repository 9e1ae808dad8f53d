package opr.fieldbook.cli.inspection;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.protocol.Protocol;

/** Lists the protocols the program brings along. Needs no library. */
@picocli.CommandLine.Command(name = "list", description = "List the protocols.")
public final class ProtocolList implements Command {

    @Override
    public Output run(Call call) {
        List<Protocol> all = call.protocols().all();
        return Output.of(
                all.stream()
                        .map(protocol -> Json.object(
                                "model", protocol.model(),
                                "title", protocol.title(),
                                "version", protocol.version(),
                                "items", protocol.items().size()))
                        .toList(),
                all.stream()
                        .map(protocol -> Text.of(
                                "cli.protocol.line",
                                protocol.model(),
                                protocol.title(),
                                protocol.version(),
                                protocol.items().size()))
                        .collect(Collectors.joining("\n")));
    }
}
