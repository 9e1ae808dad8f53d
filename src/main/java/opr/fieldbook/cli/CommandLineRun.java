package opr.fieldbook.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.batch.Batch;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.CallTime;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.GlobalOptions;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Terminal;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.work.OpenLibraries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line: words in, an answer on standard output or one line on standard error, and an exit code. Whatever goes
 * wrong is told here and nowhere else; nobody ever sees a stack trace.
 */
public final class CommandLineRun {

    /** Wrong usage or an unknown command. */
    static final int USAGE = 2;

    /** A bug: refused, as far as the caller can tell. */
    static final int BUG = 1;

    private final OpenLibraries libraries;
    private final BuiltInProtocols protocols;
    private final CallTime time;
    private final Terminal terminal;

    public CommandLineRun(OpenLibraries libraries, BuiltInProtocols protocols, CallTime time, Terminal terminal) {
        this.libraries = libraries;
        this.protocols = protocols;
        this.time = time;
        this.terminal = terminal;
    }

    /** Runs one command line and answers its exit code. */
    public int run(List<String> words) {
        GlobalOptions options = new GlobalOptions();
        return guarded("", () -> answer(words, options, null, output -> print(output, options.json())));
    }

    /** Runs a line within a call; it shares what is open, and the options of the call around it. */
    private int line(List<String> words, GlobalOptions around, String place, Consumer<Output> taker) {
        return guarded(place, () -> {
            try {
                return answer(words, new GlobalOptions(), around, taker);
            } finally {
                time.set(around.at());
            }
        });
    }

    private int answer(
            List<String> words, GlobalOptions options, @Nullable GlobalOptions around, Consumer<Output> taker) {
        CommandLine tree = CommandTree.of(options, words);
        ParseResult parsed = parse(tree, words);
        ParseResult leaf = parsed;
        while (leaf.hasSubcommand()) {
            leaf = leaf.subcommand();
        }
        if (leaf.isUsageHelpRequested()) {
            CommandTree.requireKnown(leaf);
            CommandLine asked = leaf.commandSpec().commandLine();
            taker.accept(Output.of(null, asked.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing()));
            return 0;
        }
        if (options.version()) {
            String version = Text.of("cli.version", CommandTree.version());
            taker.accept(Output.of(Json.object("version", CommandTree.version()), version));
            return 0;
        }
        if (!(leaf.commandSpec().userObject() instanceof Command command)) {
            throw CommandTree.incomplete(leaf.commandSpec());
        }
        if (around != null) {
            if (command instanceof Batch) {
                throw WrongUsage.of("cli.batch.nested");
            }
            options.within(around);
        }
        time.set(options.at());
        Output output = run(command, new Call(options, terminal, libraries, protocols, time, this::line));
        taker.accept(output);
        if (output.complaint() != null) {
            complain(output.complaint());
        }
        return output.exitCode();
    }

    private static Output run(Command command, Call call) {
        try {
            return call.end(command.run(call), command.saysWhatItSettles());
        } finally {
            call.close();
        }
    }

    private static ParseResult parse(CommandLine tree, List<String> words) {
        try {
            return tree.parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw CommandTree.wrong(e);
        }
    }

    private int guarded(String place, Work work) {
        try {
            return work.run();
        } catch (Problem problem) {
            complain(place + problem.getMessage());
            return problem.kind().exitCode();
        } catch (WrongUsage usage) {
            complain(place + usage.getMessage());
            return USAGE;
        } catch (RuntimeException | Error bug) {
            complain(place + Text.of("problem.unexpected", ErrorCode.of(bug)));
            return BUG;
        }
    }

    @FunctionalInterface
    private interface Work {
        int run();
    }

    private void print(Output output, boolean json) {
        PrintStream out = terminal.out();
        if (output.json() instanceof byte[] bytes) {
            out.write(bytes, 0, bytes.length);
            out.println();
        } else if (json && output.json() != null) {
            out.println(Json.text(output.json()));
        } else if (!output.text().isEmpty()) {
            out.println(output.text());
        }
        out.flush();
    }

    /** One line on standard error, whatever breaks the message has. */
    private void complain(String message) {
        terminal.err().println("fieldbook: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        terminal.err().flush();
    }
}
