package opr.fieldbook.cli.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.MissingFile;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.store.Flaw;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.Verification;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.transfer.Signatures;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.RescueInspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks a file of an inspection. Without a key it checks the container and says so; with the library that has the
 * inspection, or the file's own passphrase, also the contents.
 */
@picocli.CommandLine.Command(name = "verify", description = "Check a file: container, chains, and with a key the contents.")
public final class VerifyFile implements Command {

    private static final int DAMAGED = 3;

    @Parameters(paramLabel = "FILE", description = "A .fieldbook file.")
    Path file = Path.of("");

    @Option(names = "--file-passphrase-file", paramLabel = "FILE", description = "The file's own passphrase.")
    @Nullable Path filePassphrase;

    @Override
    public Output run(Call call) {
        Verification found = check(call);
        boolean checked = found.contents() == Verification.Contents.CHECKED;
        String summary = Text.of(
                checked ? "cli.verify.checked" : "cli.verify.no-key", found.file(), found.revisions(), found.exhibits());
        String problems = found.flaws().stream()
                .map(flaw -> Text.of("cli.verify.problem", flaw.where(), flaw.text()))
                .collect(Collectors.joining("\n"));
        RescueInspection.Offer offer = found.isGood() ? null : offer(call);
        String words = problems.isEmpty() ? summary : summary + "\n" + problems;
        Output output = Output.of(
                json(found, offer),
                offer == null ? words : words + "\n" + offer.sentence() + " " + Text.of("cli.verify.rescue"));
        return found.isGood()
                ? output
                : output.failing(
                        DAMAGED,
                        Text.of(
                                "cli.verify.bad",
                                found.file(),
                                found.flaws().size(),
                                found.flaws().getFirst().text()));
    }

    /** What a damaged inspection of this library can be made whole from; null for another file. */
    private RescueInspection.@Nullable Offer offer(Call call) {
        if (!call.knowsPassphrase() || !Library.isIn(call.options().libraryFolder())) {
            return null;
        }
        Path at = file.toAbsolutePath().normalize();
        Library library = call.session().library();
        return library.inspections().list().stream()
                .filter(entry -> library.inspectionPath(entry.id()).toAbsolutePath().normalize().equals(at))
                .map(entry -> new RescueInspection(call.session(), TimeSource.CLOCK, FileStore.real()).offer(entry.id()))
                .filter(RescueInspection.Offer::stands)
                .findFirst()
                .orElse(null);
    }

    private static Object json(Verification found, RescueInspection.@Nullable Offer offer) {
        return Json.object(
                "rescue", offer == null ? null : Rescue.json(offer),
                "file", found.file(),
                "contents", found.contents().word(),
                "revisions", found.revisions(),
                "exhibits", found.exhibits(),
                "problems",
                        found.flaws().stream().map(VerifyFile::json).toList());
    }

    private static Object json(Flaw flaw) {
        return Json.object("kind", flaw.kind(), "where", flaw.where(), "text", flaw.text());
    }

    private Verification check(Call call) {
        if (!Files.isRegularFile(file)) {
            throw MissingFile.of(file);
        }
        if (filePassphrase != null) {
            return withOwnPassphrase(filePassphrase);
        }
        boolean unlock = call.knowsPassphrase() && Library.isIn(call.options().libraryFolder());
        Optional<Verification> withLibrary =
                unlock ? new LibraryCheck(call.session().library()).verify(file, Signatures::flaws) : Optional.empty();
        return withLibrary.orElseGet(() -> Verify.file(file, null));
    }

    private Verification withOwnPassphrase(Path passphraseFile) {
        char[] passphrase = Passphrase.ofFile(passphraseFile);
        try {
            for (KeySlot slot : InspectionFile.outline(file).slots()) {
                try (InspectionKey key = InspectionKey.open(slot, passphrase)) {
                    return Verify.file(file, key, Signatures::flaws);
                } catch (SealBroken notThisSlot) {
                    continue;
                }
            }
            throw Problem.refused("problem.file-passphrase-wrong", file);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
