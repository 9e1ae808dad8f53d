package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.store.TestLibrary;
import org.junit.jupiter.api.Test;

/** Which folders hold backups: chosen, used before, named once, and those that are not there now. */
class BackupFoldersTest extends OnBackedUp {

    @Test
    void anotherFolderIsKeptAndAnotherLibrarysIsRefused() throws IOException {
        Path folder = temp.resolve("stick");
        work.backups().setFolder(folder);
        assertThat(work.backups().folder()).isEqualTo(folder);
        work.opens(work.backups().now().getFirst().file(), 3);
        Path theirs = temp.resolve("theirs");
        try (opr.fieldbook.store.Library other = TestLibrary.create(temp.resolve("other"), "Inspector B", "IB")) {
            Files.createDirectory(theirs);
            other.keys().keepCopy(theirs, FileStore.real());
        }
        byte[] key = Files.readAllBytes(theirs.resolve("library.key"));
        assertThatThrownBy(() -> work.backups().setFolder(theirs)).hasMessageContaining("another fieldbook");
        assertThatThrownBy(() -> work.backups().now(theirs)).hasMessageContaining("another fieldbook");
        assertThat(theirs.resolve("library.key")).hasBinaryContent(key);
        assertThat(work.backups().folder()).isEqualTo(folder);
    }

    @Test
    void backupsGoOnWhereTheyWereWhenTheDatabaseIsMadeAnew() {
        Path drive = temp.resolve("drive");
        work.backups().setFolder(drive);
        work.backups().now();
        forget();
        assertThat(work.backups().folder()).isEqualTo(work.backups().usualFolder());
        work.backups().takeUp();
        assertThat(work.backups().folder()).isEqualTo(drive);
    }

    @Test
    void aDriveThatIsPutAwayThenIsNotUsedButNotForgotten() throws IOException {
        Path drive = temp.resolve("drive");
        work.backups().setFolder(drive);
        work.backups().now();
        Files.move(drive, temp.resolve("put away"));
        forget();
        work.backups().takeUp();
        assertThat(work.backups().folder()).isEqualTo(work.backups().usualFolder());
        assertThat(work.backups().removeAll(work.inspection())).containsExactly(drive);
        Files.move(temp.resolve("put away"), drive);
        assertThat(work.backups().removeAll(work.inspection())).isEmpty();
        assertThat(BackedUp.names(drive)).containsExactly("library.key");
    }

    /** What the database knew of folders. */
    private void forget() {
        work.session().library().records().remove("backup", "folders");
    }
}
