package opr.fieldbook.cli.inspection;

import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Section;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Shows the items of a protocol. Needs no library. */
@picocli.CommandLine.Command(name = "show", description = "Show the items of a protocol.")
public final class ProtocolShow implements Command {

    @Parameters(paramLabel = "MODEL", description = "For example JEM.")
    String model = "";

    @Override
    public Output run(Call call) {
        Protocol protocol = call.protocols().find(model);
        return Output.of(
                Json.object(
                        "model", protocol.model(),
                        "title", protocol.title(),
                        "version", protocol.version(),
                        "items", protocol.items().stream().map(item -> item(protocol, item)).toList()),
                protocol.items().stream()
                        .map(item -> Text.of("cli.protocol.item", item.id(), item.text()))
                        .collect(Collectors.joining("\n")));
    }

    private static Map<String, @Nullable Object> item(Protocol protocol, Item item) {
        Section section = protocol.sectionOf(item);
        Item.Script script = item.script();
        Item.Defaults defaults = item.defaults();
        return Json.object(
                "id", item.id(),
                "component", Codec.key(section.component()),
                "section", section.title(),
                "place", section.place(),
                "role", script == null ? null : script.role(),
                "topic", item.topic(),
                "text", item.text(),
                "check", item.guidance().check(),
                "requirements", defaults.requirements(),
                "category", defaults.category(),
                "class", Codec.key(defaults.typical()),
                "party", Codec.key(defaults.party()),
                "per_facility", item.marks().perFacility(),
                "information", item.marks().information(),
                "question", script == null ? null : script.question());
    }
}
