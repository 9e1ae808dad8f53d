package opr.fieldbook.cli.call;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a process reads and writes.
 *
 * @param environment variables of the process
 * @param prompt      asks for a secret
 */
public record Terminal(
        PrintStream out, PrintStream err, InputStream in, Map<String, String> environment, Prompt prompt) {

    /** Asks a person for a secret without showing it; null where nobody can be asked. */
    @FunctionalInterface
    public interface Prompt {
        char @Nullable [] ask(String question);
    }

    /** That of this process; text is UTF-8 whatever the system's own coding. */
    public static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out), stream(FileDescriptor.err), System.in, System.getenv(), Terminal::ask);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static char @Nullable [] ask(String question) {
        Console console = System.console();
        return console == null || !console.isTerminal() ? null : console.readPassword("%s ", question);
    }
}
