package opr.fieldbook;

import opr.fieldbook.cli.CommandLineRun;
import opr.fieldbook.cli.call.CallTime;
import opr.fieldbook.cli.call.Terminal;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.OpenLibraries;

/** The only place where long-lived objects are made; they are closed in reverse order. */
public final class Wiring implements AutoCloseable {

    private final BuiltInProtocols protocols = new BuiltInProtocols();
    private final CallTime time = new CallTime();
    private final OpenLibraries libraries;
    private final Terminal terminal;

    /** @param cost of the passphrase of a new library */
    Wiring(Terminal terminal, KdfCost cost) {
        this.terminal = terminal;
        this.libraries = new OpenLibraries(new Libraries(protocols, time, cost));
    }

    /** Everything at full cost, on the streams of this process. */
    public static Wiring ofProcess() {
        return new Wiring(Terminal.ofProcess(), KdfCost.full());
    }

    public CommandLineRun commandLine() {
        return new CommandLineRun(libraries, protocols, time, terminal);
    }

    @Override
    public void close() {
        libraries.close();
    }
}
