package opr.fieldbook;

import java.util.Arrays;
import java.util.List;

/** Entry point: without arguments opens the window, otherwise runs the command line. */
public final class Fieldbook {

    private static final String START = "start";
    private static final String OR_DEMO = "--or-demo";

    private Fieldbook() {}

    /** Runs and leaves with the exit code. */
    public static void main(String[] args) {
        List<String> words = Arrays.asList(args);
        boolean window = words.isEmpty() || words.getFirst().equals(START);
        System.exit(window ? window(words) : commandLine(words));
    }

    private static int commandLine(List<String> words) {
        try (Wiring wiring = Wiring.ofProcess()) {
            return wiring.commandLine().run(words);
        }
    }

    /** The window; on a machine that cannot show one, a line that says so and, where asked for, the practice inspection. */
    private static int window(List<String> words) {
        System.out.println("There is no window yet on this machine.");
        int at = words.indexOf(OR_DEMO);
        return at < 0 || at + 1 >= words.size() ? 0 : commandLine(List.of("demo", "--out", words.get(at + 1)));
    }
}
