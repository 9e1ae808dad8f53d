package opr.fieldbook.work.backup;


import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of backups of a library with one inspection. */
abstract class OnBackedUp {

    @TempDir
    Path temp;

    BackedUp work;

    @BeforeEach
    final void make() {
        work = new BackedUp(temp.resolve("library"));
    }

    @AfterEach
    final void close() {
        work.close();
    }
}
