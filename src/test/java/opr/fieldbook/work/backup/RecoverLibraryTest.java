package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Secret;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.SampleInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose backups are on another drive finds its database there, without being told where. */
class RecoverLibraryTest {

    private static final char[] PASSPHRASE = "four plain sample words".toCharArray();

    @TempDir
    Path temp;

    private final Libraries libraries = new Libraries(new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low());
    private Path folder;
    private Path drive;
    private String device;

    @BeforeEach
    void make() throws IOException {
        folder = temp.resolve("library");
        drive = Files.createDirectory(temp.resolve("drive"));
        Libraries.Created created = libraries.create(folder, "Inspector A", "A", Role.LEAD, PASSPHRASE.clone());
        created.forgetKey();
        try (Session session = created.session()) {
            device = session.laptop().device().device();
            SampleInspection.in(session).close();
            Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
            backups.setFolder(drive);
            backups.now();
        }
        lose();
    }

    private void lose() throws IOException {
        for (String name : List.of("library.db", "library.key", "library.key.copy")) {
            Files.delete(folder.resolve(name));
        }
    }

    private Session recover() {
        return new RecoverLibrary(libraries).recover(folder, Secret.passphrase(PASSPHRASE.clone()), null).session();
    }

    @Test
    void theFolderIsNotedBesideTheLibrary() {
        try (Session session = recover()) {
            assertThat(session.laptop().device().device()).isEqualTo(device);
            assertThat(session.register().list()).hasSize(1);
            assertThat(new Backups(session, TimeSource.CLOCK, FileStore.real()).folder()).isEqualTo(drive);
        }
    }

    @Test
    void aDriveThatIsNotThereOrANoteThatIsSpoiledIsNoFailure() throws IOException {
        Files.move(drive, temp.resolve("away"));
        try (Session session = recover()) {
            assertThat(session.laptop().device().device()).isNotEqualTo(device);
            assertThat(session.owner().name()).as("learned from the inspection").isEqualTo("Inspector A");
            assertThat(session.laptop().devices()).as("its past is its own").contains(device);
        }
        for (byte[] spoiled : new byte[][] {{0, 1, 2}, new byte[10_000], "not/absolute".getBytes(java.nio.charset.StandardCharsets.UTF_8)}) {
            lose();
            Files.write(folder.resolve("library.backups"), spoiled);
            recover().close();
        }
    }

    @Test
    void backupsGoOnWhereTheyWereThoughTheDatabaseIsMadeAnew() {
        OwnerProfile owner = new OwnerProfile("Inspector A", "A", OwnerProfile.Role.LEAD);
        try (Session session = new RecoverLibrary(libraries)
                .recover(folder, Secret.passphrase(PASSPHRASE.clone()), owner)
                .session()) {
            assertThat(new Backups(session, TimeSource.CLOCK, FileStore.real()).folder()).isEqualTo(drive);
        }
    }

    @Test
    void aDriveThatIsPutAwayIsNotForgotten() throws IOException {
        Files.move(drive, temp.resolve("away"));
        try (Session session = recover()) {
            Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
            assertThat(backups.folder()).isEqualTo(backups.usualFolder());
            backups.now();
            String inspection = session.inspections().getFirst().id();
            try (OpenInspection opened = session.library().openInspection(inspection)) {
                assertThat(backups.renew(opened).unreached()).containsExactly(drive);
            }
        }
    }
}
