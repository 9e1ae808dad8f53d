package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Value;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.MergeCopies;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.Test;

/** Backups that hold what was struck are made anew, on every laptop and in every folder. */
class StruckBackupsTest extends OnStrikes {

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
}
