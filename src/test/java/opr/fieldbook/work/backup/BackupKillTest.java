package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.ChildJvm;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it backs up: every file with the name of a backup is whole, and the inspection too. */
class BackupKillTest {

    private static final int KILLS = Integer.getInteger("fieldbook.kills", 50) / 5;
    private static final String PASSPHRASE = "correct horse battery staple";

    @TempDir
    Path temp;

    @Test
    void everyBackupThatHasItsNameIsWhole() throws Exception {
        long seed = System.nanoTime();
        System.out.println("BackupKillTest seed " + seed);
        Random random = new Random(seed);
        Path folder = temp.resolve("library");
        try (BackedUp work = new BackedUp(folder)) {
            work.write(400);
        }
        int made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildJvm child = ChildJvm.start(BackupChild.class, folder.toString(), PASSPHRASE)) {
                List<String> told = new ArrayList<>();
                told.add(child.line());
                Thread.sleep(random.nextInt(500));
                told.addAll(child.kill());
                made += told.size();
                check(folder, told.getLast());
            }
        }
        System.out.println("Kills: " + KILLS + ", backups told: " + made);
        assertThat(made).isGreaterThanOrEqualTo(KILLS);
    }

    private static void check(Path folder, String last) throws IOException {
        try (Library library = Library.unlock(folder, PASSPHRASE.toCharArray());
                Stream<Path> files = Files.list(folder.resolve("backups"))) {
            List<Path> named = files.filter(file -> file.toString().endsWith(".fieldbook")).toList();
            assertThat(named).contains(Path.of(last)).hasSizeLessThanOrEqualTo(11);
            for (Path file : named) {
                try (InspectionKey key = library.keyFor(file).orElseThrow()) {
                    assertThat(Verify.file(file, key).flaws()).as(file.toString()).isEmpty();
                    assertThat(Verify.file(file, key).revisions()).isEqualTo(403);
                }
            }
            String id = library.inspections().list().getFirst().id();
            assertThat(new LibraryCheck(library).verify(id).flaws()).isEmpty();
        }
    }
}
