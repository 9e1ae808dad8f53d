package opr.fieldbook.cli.call;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;
import opr.fieldbook.base.AppFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
@Command(name = "fieldbook", description = "OPR Fieldbook: 287(g) inspections, offline and encrypted.")
public final class GlobalOptions {

    @Option(
            names = "--library",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the library; otherwise the one in the local application data.")
    @Nullable Path library;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The passphrase is the first line of this file. Otherwise FIELDBOOK_PASSPHRASE, or asked for.")
    @Nullable Path passphraseFile;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON value.")
    boolean json;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "Set the clock for this call, for example 2027-03-10T09:00:00-05:00.")
    @Nullable OffsetDateTime at;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say how this command is used.")
    boolean help;

    @Option(names = "--version", description = "Print the version.")
    boolean version;

    /** The folder of the library, named or usual. */
    public Path libraryFolder() {
        return Objects.requireNonNullElseGet(library, AppFolders::defaultLibrary);
    }

    /** Whether a library was named. */
    public boolean namesLibrary() {
        return library != null;
    }

    public @Nullable Path passphraseFile() {
        return passphraseFile;
    }

    public boolean json() {
        return json;
    }

    /** Whatever was asked for: a batch answers in JSON lines and nothing else. */
    public void answerInJson() {
        json = true;
    }

    public @Nullable OffsetDateTime at() {
        return at;
    }

    public boolean version() {
        return version;
    }

    /** Options not given here are those of the call around this one: a batch and its lines. */
    public void within(GlobalOptions around) {
        library = library == null ? around.library : library;
        passphraseFile = passphraseFile == null ? around.passphraseFile : passphraseFile;
        at = at == null ? around.at : at;
        json = json || around.json;
    }
}
