package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged inspection is made whole from its newest good backup and what still opens in it. */
class RescueInspectionTest {

    @TempDir
    Path temp;

    private Crew crew;
    private Crew.Laptop lead;
    private String id = "";
    private Path file = Path.of("");

    @BeforeEach
    void work() {
        crew = new Crew(temp, 1);
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
