package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.store.OpenInspection;
import org.junit.jupiter.api.Test;

/** After a strike no backup holds any more what was struck, on whatever drive it lies. */
class RenewBackupsTest extends OnBackedUp {

    @Test
    void afterAStrikeOnlyTheFreshOneIsLeftEverywhere() throws IOException {
        Backups backups = work.backups();
        backups.now();
        Path away = temp.resolve("away");
        Path drive = temp.resolve("drive");
        backups.setFolder(drive);
        backups.now();
        backups.setFolder(away);
        backups.now();
        Files.move(drive, temp.resolve("put away"));
        try (OpenInspection open = work.open()) {
            Backups.Renewed renewed = backups.renew(open);
            assertThat(renewed.removed()).isEqualTo(2);
            assertThat(renewed.unreached()).containsExactly(drive);
            work.opens(renewed.file(), 3);
            assertThat(BackedUp.names(away)).containsExactly(
                    String.valueOf(renewed.file().getFileName()), "library.000002.db", "library.key");
            assertThat(BackedUp.names(backups.usualFolder())).containsExactly("library.key");
        }
        Files.move(temp.resolve("put away"), drive);
        backups.due();
        assertThat(BackedUp.names(drive)).as("gone as soon as the drive is there").containsExactly("library.key");
    }

    @Test
    void aDriveThatIsThereAgainIsRenewedWhateverIsMissingElsewhere() throws IOException {
        Backups backups = work.backups();
        Path lost = temp.resolve("lost");
        Path drive = temp.resolve("drive");
        Path here = temp.resolve("here");
        for (Path folder : List.of(lost, drive, here)) {
            backups.setFolder(folder);
            backups.now();
        }
        Files.move(lost, temp.resolve("never seen again"));
        Files.move(drive, temp.resolve("put away"));
        try (OpenInspection open = work.open()) {
            assertThat(backups.renew(open).unreached()).containsExactlyInAnyOrder(lost, drive);
        }
        List<String> renewed = BackedUp.names(here);
        backups.due();
        assertThat(BackedUp.names(here)).as("not made anew for nothing").isEqualTo(renewed);
        Files.move(temp.resolve("put away"), drive);
        backups.due();
        assertThat(BackedUp.names(drive)).containsExactly("library.key");
        try (OpenInspection open = work.open()) {
            assertThat(backups.renew(open).unreached()).as("never forgotten").containsExactly(lost);
        }
    }

    @Test
    void aFolderNamedForOneTimeStaysOneWhereAnotherIsChosen() throws IOException {
        Backups backups = work.backups();
        Path once = temp.resolve("once");
        backups.now(once);
        backups.setFolder(temp.resolve("chosen"));
        backups.now();
        try (OpenInspection open = work.open()) {
            backups.renew(open);
        }
        assertThat(BackedUp.names(once)).as("its owner counts on it").filteredOn(name -> name.endsWith(".fieldbook")).hasSize(1);
    }
}
