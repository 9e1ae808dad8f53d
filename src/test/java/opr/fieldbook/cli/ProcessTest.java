package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opr.fieldbook.TestRun;
import opr.fieldbook.store.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few commands as processes of their own: streams, exit codes, the lock. */
class ProcessTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void exitCodesAndStreamsReachTheShell() throws IOException, InterruptedException {
        TestRun unknown = process("frobnicate");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).startsWith("fieldbook: ").hasLineCount(1);
        TestRun version = process("--version");
        assertThat(version.code()).isZero();
        assertThat(version.err()).isEmpty();
    }

    @Test
    void whatOneProcessSavesAnotherReads() throws IOException, InterruptedException {
        TestLibrary library = TestLibrary.in(folder);
        TestRun answer = process(
                "answer", NUMBER, "J-T-02", "met", "--note", "Ñandú, “quoted”", "--json", "--library",
                library.folder().toString(), "--passphrase-file", library.secret().toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.err()).isEmpty();
        TestRun dump = process(
                "dump", NUMBER, "--library", library.folder().toString(), "--passphrase-file",
                library.secret().toString());
        assertThat(dump.out()).contains("Ñandú, “quoted”").isEqualTo(library.run("dump", NUMBER).out());
    }

    @Test
    void aLibraryInUseIsRefusedWithOneLine() throws IOException, InterruptedException {
        TestLibrary library = TestLibrary.in(folder);
        try (Library open = Library.unlock(library.folder(), TestLibrary.PASSPHRASE.toCharArray())) {
            TestRun run = process(
                    "lea", "list", "--library", open.folder().toString(), "--passphrase-file",
                    library.secret().toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("has this library open").hasLineCount(1);
        }
    }

    private TestRun process(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "opr.fieldbook.Fieldbook"));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new TestRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
