package opr.fieldbook.cli.call;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/** Where a passphrase comes from: the file named, the environment, or a person at a terminal. */
public final class Passphrase {

    /** The variable of the environment. */
    static final String VARIABLE = "FIELDBOOK_PASSPHRASE";

    private Passphrase() {}

    /** The passphrase of the library; the caller wipes it. */
    static char[] find(GlobalOptions options, Terminal terminal) {
        char[] given = given(options, terminal);
        if (given != null) {
            return given;
        }
        char[] asked = terminal.prompt().ask(Text.of("cli.passphrase.ask"));
        if (asked == null) {
            throw Problem.refused("problem.passphrase-missing");
        }
        return asked;
    }

    /** The passphrase for a new library: at a terminal it is asked for twice. */
    static char[] choose(GlobalOptions options, Terminal terminal) {
        char[] given = given(options, terminal);
        if (given != null) {
            return given;
        }
        char[] first = find(options, terminal);
        char[] second = terminal.prompt().ask(Text.of("cli.passphrase.repeat"));
        boolean same = Arrays.equals(first, second);
        if (second != null) {
            Arrays.fill(second, '\0');
        }
        if (!same) {
            Arrays.fill(first, '\0');
            throw Problem.refused("problem.passphrase-differs");
        }
        return first;
    }

    /** Whether there is one without asking. */
    static boolean isGiven(GlobalOptions options, Terminal terminal) {
        return options.passphraseFile() != null || terminal.environment().containsKey(VARIABLE);
    }

    private static char @Nullable [] given(GlobalOptions options, Terminal terminal) {
        Path file = options.passphraseFile();
        if (file != null) {
            return ofFile(file);
        }
        String value = terminal.environment().get(VARIABLE);
        return value == null ? null : value.toCharArray();
    }

    /** The first line of a file, without its line break. */
    public static char[] ofFile(Path file) {
        return firstLine(file, "problem.passphrase-file-empty");
    }

    /** The recovery key in a file, as it was printed. */
    public static char[] recoveryKeyOf(Path file) {
        char[] key = firstLine(file, "problem.recovery-key-file-empty");
        if (CharBuffer.wrap(key).toString().isBlank()) {
            throw Problem.refused("problem.recovery-key-file-empty", file);
        }
        return key;
    }

    private static char[] firstLine(Path file, String emptyKey) {
        if (!Files.isRegularFile(file)) {
            throw Problem.refused(Files.isDirectory(file) ? "problem.file-folder-plain" : "problem.file-missing", file);
        }
        byte[] bytes = bytes(file);
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < chars.length() && chars.charAt(end) != '\n' && chars.charAt(end) != '\r') {
            end++;
        }
        char[] passphrase = new char[end];
        chars.get(0, passphrase, 0, end);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(chars.array(), '\0');
        if (end == 0) {
            throw Problem.refused(emptyKey, file);
        }
        return passphrase;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }
}
