package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.seal.TestCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk does, a library is whole or absent, and one of the two passphrases opens it. */
class LibraryFailureTest {

    private static final char[] PASSPHRASE = "old".toCharArray();
    private static final OwnerProfile OWNER = new OwnerProfile("Kim Example", "KE", OwnerProfile.Role.INSPECTOR);

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private static Library create(Path folder, FileStore files) {
        return Library.create(folder, OWNER, PASSPHRASE, TestCost.low(), files).library();
    }

    @Test
    void aFailureAtAnyCallLeavesNoLibraryAndTheNextTryWorks() {
        FailingFileStore counting = FailingFileStore.counting();
        create(temp.resolve("counting"), counting).close();
        assertThat(counting.calls()).isGreaterThan(30);
        for (int call = 1; call <= counting.calls(); call++) {
            String where = call + " " + counting.log().get(call - 1);
            Path once = temp.resolve("once" + call);
            failing(once, FailingFileStore.onceAtCall(call), where);
            Path forEver = temp.resolve("forever" + call);
            failing(forEver, FailingFileStore.fromCall(call), where);
        }
    }

    private void failing(Path folder, FileStore files, String where) {
        Throwable thrown = catchThrowable(() -> create(folder, files).close());
        assertThat(thrown).as(where).isInstanceOf(Problem.class);
        assertThat(Library.isIn(folder)).as(where).isFalse();
        try (Library library = create(folder, FileStore.real())) {
            assertThat(library.owner()).as(where).isEqualTo(OWNER);
        }
        Library.unlock(folder, PASSPHRASE).close();
    }

    @Test
    void aSingleFailureLeavesNothingBehind() {
        FailingFileStore counting = FailingFileStore.counting();
        create(temp.resolve("counting"), counting).close();
        for (int call = 1; call <= counting.calls(); call += 3) {
            Path folder = temp.resolve("clean" + call).resolve("inner");
            FailingFileStore failing = FailingFileStore.onceAtCall(call);
            assertThatThrownBy(() -> create(folder, failing)).isInstanceOf(Problem.class);
            assertThat(folder.getParent()).as(call + " " + failing.log()).doesNotExist();
        }
    }

    @Test
    void aFullDiskLeavesNoLibrary() {
        FailingFileStore counting = FailingFileStore.counting();
        create(temp.resolve("counting"), counting).close();
        for (long room = 0; room < counting.written(); room += 211) {
            Path folder = temp.resolve("full" + room);
            FailingFileStore full = FailingFileStore.fullAfter(room);
            assertThatThrownBy(() -> create(folder, full)).hasMessageContaining("The disk is full.");
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void aFolderThatHoldsInspectionsButNoKeyIsNeverOverwritten() throws IOException {
        Path folder = temp.resolve("library");
        create(folder, FileStore.real()).close();
        Files.writeString(folder.resolve("inspections").resolve("0a.fieldbook"), "x");
        for (String name : List.of("library.key", "library.key.copy", "library.db")) {
            Files.delete(folder.resolve(name));
        }
        assertThatThrownBy(() -> create(folder, FileStore.real())).hasMessageContaining("already a fieldbook");
        assertThat(folder.resolve("inspections").resolve("0a.fieldbook")).exists();
    }
}
