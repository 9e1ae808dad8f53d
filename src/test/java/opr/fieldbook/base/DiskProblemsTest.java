package opr.fieldbook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskProblemsTest {

    private static final Path FILE = Path.of("a", "b.fieldbook");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SQLITE_FULL] Insertion failed because database is full (database or disk is full)",
                "[SQLITE_IOERR_WRITE] I/O error in the VFS layer while trying to write to a file on disk",
                "No space left on device",
                "There is not enough space on the disk"
            })
    void aFullDiskIsOneMessage(String arrivesAs) {
        String expected = "The disk is full. " + FILE + " was not changed. Free some space and try again.";
        assertThat(DiskProblems.of(new IOException(arrivesAs), FILE)).hasMessage(expected);
        assertThat(DiskProblems.of(new UncheckedIOException(new IOException(arrivesAs)), FILE))
                .hasMessage(expected);
        assertThat(DiskProblems.of(new FileSystemException("x", null, arrivesAs), FILE))
                .hasMessage(expected);
    }

    @Test
    void aFullFolderForTemporaryFilesIsNamed() {
        IOException engine = new IOException(
                "Error opening connection", new IOException("No native library found for os.name=Linux, paths=[]"));
        assertThat(DiskProblems.of(engine, FILE))
                .hasMessageContaining("folder for temporary files, " + System.getProperty("java.io.tmpdir"))
                .hasMessageContaining("Make room there");
    }

    @Test
    void theOtherTroublesNameTheFileAndTheCause() {
        assertThat(DiskProblems.of(new AccessDeniedException("x"), FILE)).hasMessageContaining("does not permit");
        assertThat(DiskProblems.of(new IOException("Read-only file system"), FILE))
                .hasMessageContaining("read-only");
        assertThat(DiskProblems.of(new NoSuchFileException("x"), FILE)).hasMessageContaining("cannot be reached");
        assertThat(DiskProblems.of(new IOException("odd"), FILE))
                .hasMessageContaining("odd")
                .hasMessageContaining(FILE.toString());
        assertThat(DiskProblems.of(new IOException("odd"), FILE).kind()).isEqualTo(Problem.Kind.REFUSED);
    }

    @Test
    void aProblemStaysTheSame() {
        Problem problem = Problem.refused("problem.disk-gone", FILE);
        assertThat(DiskProblems.of(problem, FILE)).isSameAs(problem);
    }
}
