package opr.fieldbook.cli.record;

import java.nio.charset.StandardCharsets;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Dump;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints everything an inspection holds as canonical JSON, or its hash. */
@picocli.CommandLine.Command(name = "dump", description = "Print the whole state as canonical JSON, or its hash.")
public final class DumpState implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--hash", description = "Only the SHA-256 of the JSON.")
    boolean hash;

    @Option(names = "--values", description = "Values only: without authors, devices, times and ids of changes.")
    boolean values;

    @Override
    public Output run(Call call) {
        State state = call.state(call.sitting(inspection));
        if (hash) {
            String hex = Dump.hash(state, values);
            return Output.of(Json.object("hash", hex), hex);
        }
        byte[] json = Dump.of(state, values);
        return new Output(json, new String(json, StandardCharsets.UTF_8), 0, null);
    }
}
