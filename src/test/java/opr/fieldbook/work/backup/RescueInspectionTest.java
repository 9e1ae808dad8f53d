package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.UndoMerge;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged inspection is made whole from its newest good backup and what still opens in it. */
class RescueInspectionTest {

    /** How a page of an index begins that leads to no other. */
    private static final byte LEAF = 0x0A;

    @TempDir
    Path temp;

    private Crew crew;
    private Crew.Laptop lead;
    private String id = "";
    private Path file = Path.of("");

    @BeforeEach
    void work() {
        crew = new Crew(temp, 2);
        lead = crew.lead();
        id = lead.sitting().id();
        file = lead.session().library().inspectionPath(id);
        lead.answer("J-T-02", Result.MET);
    }

    @AfterEach
    void close() {
        crew.close();
    }

    private Backups backups() {
        return new Backups(lead.session(), TimeSource.CLOCK, FileStore.real());
    }

    private RescueInspection rescue() {
        return new RescueInspection(lead.session(), TimeSource.CLOCK, FileStore.real());
    }

    /** Flips a bit in the middle of the sealed bytes of a row. */
    private void damage(int row) throws IOException {
        byte[] sealed = lead.session().library().lookAt(id).file().revisions().isEmpty() ? new byte[0] : sealed(row);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + 24 <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + 24, sealed, 16, 40)) {
                bytes[at] ^= 1;
            }
        }
        Files.write(file, bytes);
    }

    private byte[] sealed(int row) {
        try (var opened = lead.session().library().lookAt(id)) {
            var rows = new java.util.ArrayList<byte[]>();
            opened.file().rows(each -> rows.add(each.sealed()));
            return rows.get(row < 0 ? rows.size() + row : row);
        }
    }

    @Test
    void aRowLostIsTakenFromTheBackupAndWhatIsNewerFromTheFile() throws IOException {
        backups().now();
        lead.note("J-T-02", "written after the backup");
        lead.answer("J-T-03", Result.NOT_MET);
        String hash = lead.hash();
        int all = Math.toIntExact(lead.sitting().opened().file().count());
        lead.sitting().close();
        damage(1);
        assertThatThrownBy(() -> lead.reopen(id)).isInstanceOf(Problem.class).hasMessageContaining("is damaged");
        assertThat(lead.session().inspections()).as("keeps its line").hasSize(1);
        RescueInspection.Offer offer = rescue().offer(id);
        assertThat(offer.stands()).isTrue();
        assertThat(offer.flaws()).anyMatch(flaw -> flaw.contains("cannot be opened"));
        assertThat(offer.readable()).isEqualTo(all - 1);
        assertThat(offer.newer()).isEqualTo(2);
        assertThat(offer.apart()).isZero();
        assertThat(offer.sentence()).contains("newest good backup").contains(all - 2 + " saved changes");
        RescueInspection.Rescued rescued = rescue().rescue(id);
        assertThat(rescued.revisions()).isEqualTo(all);
        assertThat(rescued.kept()).exists();
        lead.reopen(id);
        assertThat(lead.hash()).isEqualTo(hash);
        assertThat(new LibraryCheck(lead.session().library()).verify(id).flaws()).isEmpty();
        assertThatThrownBy(() -> rescue().rescue(id)).hasMessageContaining("is not damaged");
    }

    @Test
    void aDamagedBackupIsPassedOverForAnOlderGoodOne() throws IOException {
        Path good = backups().now().getFirst().file();
        lead.answer("J-T-03", Result.NOT_MET);
        Path bad = backups().now().getFirst().file();
        byte[] bytes = Files.readAllBytes(bad);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bad, bytes);
        lead.sitting().close();
        damage(0);
        assertThat(rescue().offer(id).backup().file()).isEqualTo(good);
        assertThat(rescue().rescue(id).revisions()).isGreaterThan(1);
        lead.reopen(id);
    }

    @Test
    void withoutABackupWhatFollowsALostChangeIsKeptAsideAndComesBackWithAMerge() throws IOException {
        lead.note("J-T-02", "before the damage");
        String hash = lead.hash();
        Path sent = crew.send(lead);
        lead.sitting().close();
        damage(-2);
        RescueInspection.Offer offer = rescue().offer(id);
        assertThat(offer.backup()).isNull();
        assertThat(offer.apart()).isEqualTo(1);
        assertThat(offer.sentence()).contains("no good backup").contains("kept aside");
        rescue().rescue(id);
        lead.reopen(id);
        assertThat(lead.hash()).isNotEqualTo(hash);
        lead.merge(sent);
        assertThat(lead.hash()).isEqualTo(hash);
        assertThat(new LibraryCheck(lead.session().library()).verify(id).flaws()).isEmpty();
    }

    @Test
    void aFileOfWhichNothingIsLeftComesFromTheBackupAlone() throws IOException {
        backups().now();
        String hash = lead.hash();
        lead.sitting().close();
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> lead.reopen(id)).isInstanceOf(Problem.class);
        rescue().rescue(id);
        lead.reopen(id);
        assertThat(lead.hash()).isEqualTo(hash);
    }

    private MergeTables tables() {
        return new MergeTables(lead.sitting().opened().file(), lead.sitting().opened().key());
    }

    /** What is typed is a person's word; what was merged is told on; and a merge from before the damage cannot take wrong rows. */
    @Test
    void draftsJournalAndReceiptsAreKeptAndOldMergesAreNotUndone() throws IOException {
        crew.laptop(1).answer("J-T-05", Result.MET);
        Path sent = crew.send(crew.laptop(1));
        Merged merged = lead.merge(sent);
        Await.of(lead.sitting().draft("note:J-T-02", "half a sentence about the poster"));
        Await.of(lead.sitting().draft("note:J-T-03", "another one"));
        List<JournalEntry> journal = tables().journal();
        List<Manifest> receipts = tables().receipts();
        assertThat(receipts).isNotEmpty();
        String hash = lead.hash();
        backups().now();
        lead.sitting().close();
        damage(1);
        RescueInspection.Rescued rescued = rescue().rescue(id);
        assertThat(rescued.drafts()).isEqualTo(2);
        assertThat(rescued.merges()).isEqualTo(journal.size());
        lead.reopen(id);
        assertThat(lead.hash()).isEqualTo(hash);
        assertThat(Await.of(lead.sitting().drafts()))
                .containsEntry("note:J-T-02", "half a sentence about the poster")
                .containsEntry("note:J-T-03", "another one");
        assertThat(tables().receipts()).isEqualTo(receipts);
        assertThat(tables().journal()).extracting(JournalEntry::id).containsExactlyElementsOf(
                journal.stream().map(JournalEntry::id).toList());
        assertThat(tables().journal()).allSatisfy(entry -> assertThat(entry.hasRows()).isFalse());
        assertThat(tables().journal().getLast().files()).isEqualTo(journal.getLast().files());
        assertThatThrownBy(() -> new UndoMerge(lead.sitting()).undo(merged.mergeId()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("before the file of the inspection was damaged");
        assertThat(lead.hash()).isEqualTo(hash);
        crew.laptop(1).answer("J-T-07", Result.MET);
        Merged next = lead.merge(crew.send(crew.laptop(1)));
        new UndoMerge(lead.sitting()).undo(next.mergeId());
        assertThat(lead.hash()).as("a merge after it is undone as ever").isEqualTo(hash);
        assertThat(new LibraryCheck(lead.session().library()).verify(id).flaws()).isEmpty();
    }

    /** The journal names the file as merged; what was lost of it comes back all the same when it is merged again. */
    @Test
    void whatTheDamageTookComesBackWithTheFileItCameWith() throws IOException {
        crew.laptop(1).answer("J-T-05", Result.MET);
        crew.laptop(1).note("J-T-05", "seen in the lobby");
        Path sent = crew.send(crew.laptop(1));
        lead.merge(sent);
        String hash = lead.hash();
        lead.sitting().close();
        damage(-1);
        rescue().rescue(id);
        lead.reopen(id);
        assertThat(lead.hash()).isNotEqualTo(hash);
        assertThat(lead.merge(sent).added()).isPositive();
        assertThat(lead.hash()).isEqualTo(hash);
    }

    /** A backup from before it was undone holds what a merge had brought. */
    @Test
    void whatWasUndoneStaysAside() throws IOException {
        String before = lead.hash();
        crew.laptop(1).answer("J-T-05", Result.MET);
        Path sent = crew.send(crew.laptop(1));
        Merged merged = lead.merge(sent);
        String after = lead.hash();
        backups().now();
        new UndoMerge(lead.sitting()).undo(merged.mergeId());
        Set<RevisionId> aside = tables().aside();
        assertThat(aside).isNotEmpty();
        lead.sitting().close();
        damage(1);
        rescue().rescue(id);
        lead.reopen(id);
        assertThat(lead.hash()).isEqualTo(before);
        assertThat(tables().aside()).isEqualTo(aside);
        lead.merge(sent);
        assertThat(lead.hash()).isEqualTo(after);
        assertThat(tables().aside()).isEmpty();
    }

    /** A page of drafts is lost: those before and behind it are kept. */
    @Test
    void draftsBeforeAndBehindADamagedPageAreKept() throws IOException {
        for (int i = 0; i < 60; i++) {
            Await.of(lead.sitting().draft("note:" + i, "sentence number " + i + " " + "word ".repeat(200)));
        }
        backups().now();
        lead.sitting().close();
        int page = pageOfDrafts();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, page * 4096, (page + 1) * 4096, (byte) 0);
        Files.write(file, bytes);
        damage(1);
        RescueInspection.Rescued rescued = rescue().rescue(id);
        assertThat(rescued.drafts()).isBetween(50, 59);
        lead.reopen(id);
        assertThat(Await.of(lead.sitting().drafts()))
                .hasSize(rescued.drafts())
                .allSatisfy((field, text) -> assertThat(text).startsWith("sentence number " + field.substring(5)));
    }

    /**
     * A page that holds drafts and nothing above them. Their order is random, and a draft may stand in a page that leads to
     * others: without that one all behind it are lost.
     */
    private int pageOfDrafts() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (byte[] sealed : draftsFromTheMiddleOn()) {
            int page = pageOf(sealed);
            if (bytes[page * 4096] == LEAF) {
                return page;
            }
        }
        throw new AssertionError("Most drafts stand in such pages");
    }

    private List<byte[]> draftsFromTheMiddleOn() {
        try (var opened = lead.session().library().lookAt(id)) {
            return opened.file().database().run(() -> {
                List<byte[]> drafts = new ArrayList<>();
                try (var row = opened.file().database().prepared("select sealed from draft order by name limit -1 offset 20").executeQuery()) {
                    while (row.next()) {
                        drafts.add(row.getBytes(1));
                    }
                }
                return drafts;
            });
        }
    }

    private int pageOf(byte[] sealed) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + 24 <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + 24, sealed, 16, 40)) {
                return at / 4096;
            }
        }
        throw new AssertionError("The draft stands in the file");
    }

    @Test
    void leavingTheInspectionRemovesTheDamagedFileToo() throws IOException {
        backups().now();
        lead.sitting().close();
        damage(1);
        rescue().rescue(id);
        lead.session().library().removeInspection(id);
        assertThat(RawBytes.files(temp.resolve("lead"))).noneMatch(each -> each.toString().contains(id));
        crew.laptops().clear();
        lead.session().close();
    }
}
