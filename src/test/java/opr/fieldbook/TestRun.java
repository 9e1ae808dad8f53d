package opr.fieldbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import opr.fieldbook.cli.call.Terminal;
import opr.fieldbook.seal.TestCost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line in this process, as a process of its own would do it. */
public record TestRun(int code, String out, String err) {

    private static final JsonMapper JSON = new JsonMapper();

    public static TestRun of(String... words) {
        return of(Map.of(), "", List.of(words));
    }

    public static TestRun of(Map<String, String> environment, String input, List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment,
                question -> null);
        int code;
        try (Wiring wiring = new Wiring(terminal, TestCost.low())) {
            code = wiring.commandLine().run(words);
        }
        return new TestRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What was printed, as JSON; the run must have succeeded. */
    public JsonNode json() {
        if (code != 0) {
            throw new AssertionError("Exit " + code + ": " + err);
        }
        return JSON.readTree(out);
    }

    /** The printed lines, each as JSON. */
    public List<JsonNode> jsonLines() {
        return out.lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
    }
}
