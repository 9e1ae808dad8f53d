package opr.fieldbook;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.AppFolders;
import opr.fieldbook.base.Text;

/** Entry point: without arguments opens the window, otherwise runs the command line. */
public final class Fieldbook {

    private static final String START = "start";
    private static final String OR_DEMO = "--or-demo";
    private static final String LIBRARY = "--library";

    private Fieldbook() {}

    /** Runs and leaves with the exit code. */
    public static void main(String[] args) throws InterruptedException {
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
    private static int window(List<String> words) throws InterruptedException {
        Optional<String> obstacle = Screens.obstacle();
        if (obstacle.isEmpty()) {
            Path library = after(words, LIBRARY).map(Path::of).orElseGet(AppFolders::defaultLibrary);
            try (Wiring wiring = Wiring.ofProcess()) {
                wiring.window(library).run();
            }
            return 0;
        }
        Optional<String> demo = after(words, OR_DEMO);
        if (demo.isEmpty()) {
            System.err.println("fieldbook: " + obstacle.get());
            return 1;
        }
        System.out.println(obstacle.get() + " " + Text.of("app.demo-instead", demo.get()));
        return commandLine(List.of("demo", "--out", demo.get()));
    }

    private static Optional<String> after(List<String> words, String option) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
