package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged inspection: verify says what is left of it, and rescue puts it together. */
class RescueCommandTest {

    @TempDir
    Path folder;

    @Test
    void verifyOffersWhatRescueDoes() throws IOException {
        TestLibrary library = TestLibrary.in(folder);
        library.json("answer", NUMBER, "J-T-02", "met");
        library.json("backup");
        String hash = library.hash();
        Path file;
        try (Stream<Path> files = Files.list(library.folder().resolve("inspections"))) {
            file = files.filter(each -> each.toString().endsWith(".fieldbook")).findFirst().orElseThrow();
        }
        assertThat(library.run("rescue", NUMBER).code()).as("not damaged").isEqualTo(1);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096 * 6, 4096 * 40, (byte) 0);
        Files.write(file, bytes);
        TestRun verified = library.run("verify", file.toString());
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("The newest good backup is of").contains("fieldbook rescue");
        TestRun backup = library.run("backup", "--to", folder.resolve("stick").toString());
        assertThat(backup.code()).as("damaged, not only refused").isEqualTo(3);
        assertThat(backup.err()).contains(file.getFileName().toString()).contains("fieldbook rescue");
        TestRun looked = library.run("rescue", NUMBER, "--dry-run");
        assertThat(looked.code()).as(looked.err()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        TestRun rescued = library.run("rescue", NUMBER);
        assertThat(rescued.code()).as(rescued.err()).isZero();
        assertThat(rescued.out()).contains("is whole again");
        assertThat(library.hash()).isEqualTo(hash);
        assertThat(library.run("verify", file.toString()).code()).isZero();
    }
}
