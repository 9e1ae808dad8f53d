package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.Value;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.FaultyLibrary;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.record.Disposition;
import opr.fieldbook.work.record.RawBytes;
import opr.fieldbook.work.record.Removal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails at any call: the archive is whole or absent, a removal goes on, a strike stands. */
class KeepFaultsTest {

    private static final String NAME = "Zanzibar Canary";
    private static final char[] PASSPHRASE = "a passphrase".toCharArray();

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void anArchiveIsWholeOrAbsentWhereverTheDiskFails() {
        try (Crew crew = new Crew(folder, 1)) {
            Path out = folder.resolve("archive");
            FailingFileStore counting = FailingFileStore.counting();
            archive(crew, counting, folder.resolve("count"));
            for (int call = 1; call <= counting.calls(); call += call < 40 || call > counting.calls() - 12 ? 1 : 7) {
                FailingFileStore failing = FailingFileStore.onceAtCall(call);
                try {
                    archive(crew, failing, out);
                    throw new AssertionError("Call " + call + " was not noticed: " + failing.log().getLast());
                } catch (Problem told) {
                    boolean unconfirmed = told.getMessage().contains("did not confirm");
                    assertThat(Files.exists(out.resolve("SHA256SUMS.txt"))).as("call " + call).isEqualTo(unconfirmed);
                    assertThat(folder.resolve("archive.part")).as("call " + call).doesNotExist();
                }
                clear(out);
            }
        }
    }

    private static void archive(Crew crew, FileStore files, Path out) {
        new ArchiveInspection(files, TimeSource.CLOCK).write(crew.lead().sitting(), out);
    }

    private static void clear(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void aRemovalThatTheDiskInterruptsIsFinishedAtTheNextStart() throws IOException {
        for (int call = 1; call <= 12; call++) {
            Path library = folder.resolve("library-" + call);
            String id = FaultyLibrary.make(library, PASSPHRASE);
            Files.createDirectories(library.resolve("exhibits").resolve(id));
            Files.writeString(library.resolve("exhibits").resolve(id).resolve("one"), "sealed");
            Disposition line = new Disposition("d-1", id, "N-1", "Sample County", "2027-03-09T09:00:00Z", "Inspector A", "Why");
            try (Library failing = FaultyLibrary.unlock(library, PASSPHRASE, FailingFileStore.fromCall(call))) {
                Removal removal = new Removal(failing);
                assertThatThrownBy(() -> removal.run(line)).hasMessageContaining("removed when the fieldbook is unlocked next");
                assertThat(removal.log()).isEmpty();
                assertThat(failing.inspections().find(id)).isEmpty();
            } catch (Problem beforeItWasOpen) {
                assertThat(call).as("the disk failed while unlocking").isLessThan(4);
                continue;
            }
            new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low()).unlock(library, PASSPHRASE).close();
            try (Library next = Library.unlock(library, PASSPHRASE)) {
                assertThat(new Removal(next).log()).containsExactly(line);
            }
            assertThat(RawBytes.files(library)).as("call " + call).noneMatch(path -> path.toString().contains(id));
        }
    }

    @Test
    void aStrikeInterruptedBeforeItsBytesWentIsFinishedAtTheNextOpening() {
        try (Crew crew = new Crew(folder, 1)) {
            Crew.Laptop lead = crew.lead();
            lead.submit(new Edit.RaiseFinding("f-1", null, null, Edit.FindingTexts.titled(NAME), null));
            var change = Await.of(lead.sitting().desk().read(fold ->
                    fold.find("finding", "f-1").register("title").headIds().getFirst()));
            var found = Await.of(new EraseValue(Surroundings.NONE).find(lead.sitting(), change.toString()));
            var unfinished = Await.of(lead.sitting().desk().read(fold -> fold.fork()));
            Await.of(lead.sitting().onFile(opened -> FaultyLibrary.append(
                    opened.file(),
                    unfinished,
                    opr.fieldbook.domain.record.StrikeRules.proposals(
                            found.target(), "A name", unfinished, "Inspector lead", TimeSource.CLOCK.now()))));
            assertThat(texts(lead)).anyMatch(text -> text.contains(NAME));
            lead.reopen();
            assertThat(texts(lead)).noneMatch(text -> text.contains(NAME));
            Value title = Await.of(lead.sitting().desk().read(fold -> fold.value("finding", "f-1", FindingField.TITLE.name())));
            assertThat(title).isInstanceOf(Value.Struck.class);
            Await.of(lead.sitting().summarize());
            assertThat(lead.session().inspections().toString()).doesNotContain(NAME);
        }
    }

    private static List<String> texts(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().onFile(opened -> opened.file().revisions().stream()
                .map(revision -> new String(revision.encode(), java.nio.charset.StandardCharsets.UTF_8))
                .toList()));
    }
}
