package opr.fieldbook.cli.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.OpenLibraries;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;

/** One call of a command: the options given everywhere and what the process has open. */
public final class Call {

    private final GlobalOptions options;
    private final Terminal terminal;
    private final OpenLibraries libraries;
    private final BuiltInProtocols protocols;
    private final CallTime time;
    private final Lines lines;
    private final Map<Sitting, Heard> heard = new LinkedHashMap<>();

    /** Runs further command lines within this call, in the same process and with what is open. */
    @FunctionalInterface
    public interface Lines {
        /** Runs one; its output goes to the taker. The answer is its exit code; the reason stands on standard error. */
        int run(List<String> words, GlobalOptions around, String place, Consumer<Output> taker);
    }

    public Call(
            GlobalOptions options,
            Terminal terminal,
            OpenLibraries libraries,
            BuiltInProtocols protocols,
            CallTime time,
            Lines lines) {
        this.options = options;
        this.terminal = terminal;
        this.libraries = libraries;
        this.protocols = protocols;
        this.time = time;
        this.lines = lines;
    }

    public GlobalOptions options() {
        return options;
    }

    public Terminal terminal() {
        return terminal;
    }

    public OpenLibraries libraries() {
        return libraries;
    }

    public BuiltInProtocols protocols() {
        return protocols;
    }

    /** The clock, or the time set for this call. */
    public CallTime time() {
        return time;
    }

    public Lines lines() {
        return lines;
    }

    /** The unlocked library. */
    public Session session() {
        return libraries.session(options.libraryFolder(), () -> Passphrase.find(options, terminal));
    }

    /** The passphrase for a new library; the caller wipes it. */
    public char[] newPassphrase() {
        return Passphrase.choose(options, terminal);
    }

    /** The passphrase of the library, for what opens it by itself; the caller wipes it. */
    public char[] passphrase() {
        return Passphrase.find(options, terminal);
    }

    /** Whether the library can be unlocked without asking anybody. */
    public boolean knowsPassphrase() {
        return Passphrase.isGiven(options, terminal);
    }

    /** The inspection of this id or number, opened for work. */
    public Sitting sitting(String idOrNumber) {
        Sitting sitting = libraries.sitting(session(), idOrNumber);
        heard.computeIfAbsent(sitting, Heard::new);
        return sitting;
    }

    /** Ends the call: what the command prints, with the conflicts it settled by writing. */
    public Output end(Output output, boolean saidAlready) {
        List<OpenConflict> settled =
                heard.values().stream().flatMap(Heard::settled).toList();
        return output.settling(settled, saidAlready);
    }

    /** Hears of no more edits. */
    public void close() {
        heard.values().forEach(Heard::end);
        heard.clear();
    }

    /** What the edits of one inspection settled while the call runs. */
    private static final class Heard {
        private final Sitting sitting;
        private final List<Conflict> settled = new CopyOnWriteArrayList<>();
        private final Runnable end;

        Heard(Sitting sitting) {
            this.sitting = sitting;
            this.end = sitting.desk().listen(saved -> settled.addAll(saved.settled()));
        }

        Stream<OpenConflict> settled() {
            return settled.isEmpty()
                    ? Stream.empty()
                    : Await.of(sitting.desk().inspect(inspection -> settled.stream()
                            .map(conflict -> OpenConflict.settled(conflict, inspection))
                            .toList()))
                            .stream();
        }

        void end() {
            end.run();
        }
    }

    /** The state of a sitting; everything runs on this thread, so it may be read as it is. */
    public State state(Sitting sitting) {
        return Await.of(sitting.desk().read(fold -> (State) fold));
    }

    public Inspection inspection(Sitting sitting) {
        return Await.of(sitting.desk().inspect(inspection -> inspection));
    }

    /** Hands an edit in and waits until it is durable. */
    public Saved submit(Sitting sitting, Edit edit) {
        return Await.of(sitting.desk().submit(edit));
    }

    /** Prints a line at once, before the command is done; not where JSON is asked for. */
    public void say(String line) {
        if (!options.json()) {
            terminal.out().println(line);
            terminal.out().flush();
        }
    }
}
