package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.History;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.MergeCopies;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.merge.UndoMerge;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strikes on real files of several laptops. */
class EraseValueTest {

    private static final String NAME = "Zanzibar Canary";
    private static final FieldKey TITLE = FieldKey.of("finding", "f-1", "title");

    @TempDir
    Path folder;

    private Crew crew;
    private final List<String> renewed = new ArrayList<>();
    private final EraseValue erase =
            new EraseValue(new Surroundings(opened -> {
                renewed.add(opened.id());
                return List.of();
            }, id -> List.of(), sitting -> false));

    @BeforeEach
    void make() {
        crew = new Crew(folder, 3);
        crew.lead()
                .submit(new Edit.RaiseFinding("f-1", null, null, Edit.FindingTexts.titled("Plain title"), null));
    }

    @AfterEach
    void close() {
        crew.close();
    }

    @Test
    void aValueThatWasDraftedSettledAndUndoneIsInNoFileAfterwards() {
        Crew.Laptop lead = crew.lead();
        Await.of(lead.sitting().draft("finding/f-1/title", NAME + " was typed"));
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        Await.of(lead.sitting().desk().undo());
        Await.of(lead.sitting().desk().redo());
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        Await.of(lead.sitting().desk().undo());
        Await.of(lead.sitting().summarize());
        List<byte[]> before = sealedBytesOf(lead);
        assertThat(before).hasSize(3);
        assertThat(before).allSatisfy(bytes -> assertThat(RawBytes.holding(library(lead), bytes)).isNotEmpty());
        EraseValue.Struck struck = Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        assertThat(struck.found().target().copies()).hasSize(3).contains(first);
        assertThat(renewed).containsExactly(lead.sitting().id());
        assertThat(before).allSatisfy(bytes -> assertThat(RawBytes.holding(library(lead), bytes)).isEmpty());
        assertGone(lead);
        lead.reopen();
        assertGone(lead);
        assertThat(title(lead)).isInstanceOf(Value.Struck.class);
        assertThat(Await.of(lead.sitting().drafts())).isEmpty();
    }

    @Test
    void aStrikeTravelsAndWhatComesLaterUnstruckIsStruckToo() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        Crew.Laptop third = crew.laptop(2);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.merge(crew.send(lead));
        third.merge(crew.send(lead));
        other.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        Await.of(other.sitting().desk().undo());
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        Path unstruck = crew.send(other);
        lead.merge(unstruck);
        assertGone(lead);
        third.merge(unstruck);
        assertThat(known(third)).isTrue();
        Path struck = crew.send(lead);
        assertThat(third.preview(struck).conflicts()).isZero();
        third.merge(struck);
        assertGone(third);
        other.merge(struck);
        assertGone(other);
        lead.merge(crew.send(third));
        Path all = crew.send(lead);
        other.merge(all);
        third.merge(all);
        assertThat(List.of(other.hash(), third.hash())).containsOnly(lead.hash());
        third.reopen();
        assertGone(third);
        lead.merge(unstruck);
        assertGone(lead);
    }

    @Test
    void aMergeThatBroughtAStrikeIsNotUndoneSoThatItsRecordStays() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.merge(crew.send(lead));
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        var merged = other.merge(crew.send(lead));
        String hash = other.hash();
        assertThatThrownBy(() -> new UndoMerge(other.sitting()).undo(merged.mergeId()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Inspector lead struck a text on")
                .hasMessageContaining("all that came stays");
        assertThat(other.hash()).isEqualTo(hash);
        assertGone(other);
        other.reopen();
        assertGone(other);
        assertThat(other.hash()).isEqualTo(hash);
        assertThat(strikeOf(other, first)).isEqualTo("Inspector lead: A name was typed");
    }

    @Test
    void aStrikeThatCameWithItsTextGoesWithItAgain() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        String before = other.hash();
        Path file = crew.send(lead);
        var merged = other.merge(file);
        String after = other.hash();
        new UndoMerge(other.sitting()).undo(merged.mergeId());
        assertThat(other.hash()).isEqualTo(before);
        var again = other.merge(file);
        assertThat(other.hash()).isEqualTo(after);
        assertThat(strikeOf(other, first)).isEqualTo("Inspector lead: A name was typed");
        new UndoMerge(other.sitting()).undo(again.mergeId());
        assertThat(other.hash()).isEqualTo(before);
    }

    private static String strikeOf(Crew.Laptop laptop, ChangeId change) {
        return Await.of(laptop.sitting().desk().read(fold ->
                Strike.find(fold, change).map(strike -> strike.by() + ": " + strike.reason()).orElse("")));
    }

    @Test
    void backupsThatHoldItAreReplacedHereAndWhereTheStrikeIsMerged() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        MergeFiles merging = new MergeFiles(
                other.sitting(), TimeSource.CLOCK, new MergeCopies(new Backups(other.session(), TimeSource.CLOCK, FileStore.real())));
        merging.merge(List.of(crew.send(lead)));
        backUp(lead);
        backUp(other);
        List<byte[]> sealed = new ArrayList<>(sealedBytesOf(lead));
        assertThat(sealed).allSatisfy(bytes -> assertThat(backupsHolding(lead, bytes)).isNotEmpty());
        assertThat(sealed).allSatisfy(bytes -> assertThat(backupsHolding(other, bytes)).isNotEmpty());
        Await.of(new EraseValue(Surroundings.of(lead.session(), TimeSource.CLOCK))
                .strike(lead.sitting(), first.toString(), "A name was typed"));
        assertThat(sealed).allSatisfy(bytes -> assertThat(RawBytes.holding(library(lead), bytes)).isEmpty());
        merging.merge(List.of(crew.send(lead)));
        assertThat(sealed).allSatisfy(bytes -> assertThat(RawBytes.holding(library(other), bytes)).isEmpty());
        assertGone(other);
        assertThat(RawBytes.files(library(other).resolve("backups")))
                .filteredOn(file -> file.toString().contains(".by-hand."))
                .hasSize(1);
    }

    @Test
    void foldersNamedForOneBackupAreRenewedOrNamedHereAndWhereTheStrikeIsMerged() throws IOException {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.merge(crew.send(lead));
        Path stick = folder.resolve("stick");
        Path drive = folder.resolve("drive");
        backups(lead).now(stick);
        backups(other).now(drive);
        assertThat(copiesIn(stick, lead)).singleElement().asString().contains(NAME);
        assertThat(copiesIn(drive, other)).singleElement().asString().contains(NAME);

        EraseValue.Struck struck = Await.of(new EraseValue(Surroundings.of(lead.session(), TimeSource.CLOCK))
                .strike(lead.sitting(), first.toString(), "A name was typed"));
        assertThat(struck.unreached()).isEmpty();
        assertThat(copiesIn(stick, lead)).singleElement().asString().contains("A name was typed").doesNotContain(NAME);
        assertThat(backups(lead).folder()).as("for one time").isNotEqualTo(stick);

        // Where a drive will be plugged in there may be an empty folder.
        Files.move(drive, folder.resolve("away"));
        Files.createDirectory(drive);
        assertThat(other.merge(crew.send(lead)).unreached()).containsExactly(drive);
        Files.delete(drive);
        Files.move(folder.resolve("away"), drive);
        backups(other).due();
        assertThat(copiesIn(drive, other)).singleElement().asString().contains("A name was typed").doesNotContain(NAME);
    }

    private static Backups backups(Crew.Laptop laptop) {
        return new Backups(laptop.session(), TimeSource.CLOCK, FileStore.real());
    }

    /** All that each backup in a folder says, opened. */
    private static List<String> copiesIn(Path folder, Crew.Laptop laptop) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".fieldbook")).toList()) {
                try (InspectionKey key = laptop.session().library().keyFor(file).orElseThrow();
                        Incoming incoming = Incoming.open(file, key)) {
                    StringBuilder words = new StringBuilder();
                    incoming.file().revisions().forEach(revision -> words.append(text(revision.encode())));
                    all.add(words.toString());
                }
            }
        }
        return all;
    }

    private static void backUp(Crew.Laptop laptop) {
        backups(laptop).now();
    }

    private List<Path> backupsHolding(Crew.Laptop laptop, byte[] bytes) {
        return RawBytes.holding(library(laptop).resolve("backups"), bytes);
    }

    @Test
    void oneSideOfAConflictPutBackGoesAndTheOtherStays() {
        Crew.Laptop lead = crew.lead();
        Crew.Laptop other = crew.laptop(1);
        other.merge(crew.send(lead));
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        other.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        lead.merge(crew.send(other));
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Settled"));
        Await.of(lead.sitting().desk().undo());
        assertThat(lead.conflicts()).hasSize(1);
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        assertGone(lead);
        assertThat(title(lead)).isEqualTo(Value.of("Other"));
        assertThat(lead.conflicts()).isEmpty();
    }

    @Test
    void theStrikeIsNeverUndoneAndTheHistoryTellsOfIt() {
        Crew.Laptop lead = crew.lead();
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, NAME));
        ChangeId first = last(lead);
        lead.submit(new Edit.WriteFinding("f-1", FindingField.TITLE, "Other"));
        Await.of(erase.strike(lead.sitting(), first.toString(), "A name was typed"));
        Await.of(lead.sitting().desk().undo());
        assertGone(lead);
        assertThat(title(lead)).isEqualTo(Value.CLEARED);
        assertThatThrownBy(() -> Await.of(erase.strike(lead.sitting(), first.toString(), "Again")))
                .isInstanceOf(Problem.class);
        List<History.Step> steps = Await.of(lead.sitting().desk().read(fold -> History.of(fold, TITLE)));
        assertThat(steps).anySatisfy(step -> assertThat(step.value()).isInstanceOf(Value.Struck.class));
    }

    @Test
    void anInspectorDoesNotStrike() {
        Crew.Laptop other = crew.laptop(1);
        other.merge(crew.send(crew.lead()));
        assertThatThrownBy(() -> Await.of(erase.strike(other.sitting(), last(other).toString(), "Why")))
                .hasMessageContaining("Only the team lead");
    }

    @Test
    void aDiskThatKeepsABackupIsNamed() {
        EraseValue failing = new EraseValue(new Surroundings(
                opened -> {
                    throw Problem.refused("problem.disk-full", "x.fieldbook");
                },
                id -> List.of(),
                sitting -> false));
        assertThatThrownBy(() -> Await.of(failing.strike(crew.lead().sitting(), last(crew.lead()).toString(), "Why")))
                .hasMessageContaining("backups could not be made anew");
        assertThat(title(crew.lead())).isInstanceOf(Value.Struck.class);
    }

    private Path library(Crew.Laptop laptop) {
        return laptop.session().library().folder();
    }

    /** The text is in no revision, raw file, draft, summary or dump, and the file is sound. */
    private void assertGone(Crew.Laptop laptop) {
        assertThat(RawBytes.holding(library(laptop), NAME)).isEmpty();
        assertThat(known(laptop)).isFalse();
        List<Revision> stored = Await.of(laptop.sitting().onFile(opened -> {
            List<Revision> all = new ArrayList<>(opened.file().revisions());
            all.addAll(opened.file().aside());
            return all;
        }));
        assertThat(stored).noneMatch(revision -> text(revision.encode()).contains(NAME));
        String dump = Await.of(laptop.sitting().desk().read(fold -> text(Dump.of(fold, false))));
        assertThat(dump).doesNotContain(NAME);
        Await.of(laptop.sitting().summarize());
        assertThat(laptop.session().inspections().toString()).doesNotContain(NAME);
        assertThat(new LibraryCheck(laptop.session().library()).verify(laptop.sitting().id()).flaws()).isEmpty();
    }

    private static boolean known(Crew.Laptop laptop) {
        boolean known = Await.of(laptop.sitting().desk().read(fold -> holds(fold, NAME)));
        return known;
    }

    private static boolean holds(Fold fold, String word) {
        return fold.revisions().stream().anyMatch(revision -> text(revision.encode()).contains(word));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The middle of the sealed bytes of every revision that holds the name, as they stand on the disk now. */
    private List<byte[]> sealedBytesOf(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().onFile(opened -> {
            List<byte[]> found = new ArrayList<>();
            opened.file().checkpoint();
            opened.file().rows(row -> {
                if (text(opened.file().open(row).encode()).contains(NAME)) {
                    found.add(Arrays.copyOfRange(row.sealed(), 40, 72));
                }
            });
            return found;
        }));
    }

    private static ChangeId last(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> {
            var register = Finding.find(fold, "f-1").orElseThrow().entity().register("title");
            FieldChange change = fold.change(register.headIds().getFirst());
            assertThat(change).isNotNull();
            return register.headIds().getFirst();
        }));
    }

    private static Value title(Crew.Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> fold.value("finding", "f-1", "title")));
    }
}
