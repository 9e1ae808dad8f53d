package opr.fieldbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path folder;

    @Test
    void doesTheMainJobAndLeavesThePapersOnly() throws IOException {
        Path out = folder.resolve("demo");
        TestRun run = TestRun.of("demo", "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("158 items answered", "9 findings raised", "3 conflicts", "C-F04 combined with B-F01")
                .contains("\"Not met\" of Inspector B is kept", "3 laptops hold the very same")
                .contains( "Checked: 0 points open", "6 of 6 findings");
        try (Stream<Path> files = Files.list(out)) {
            List<String> names = files.map(path -> path.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .containsExactly(
                            "287G-FY2027-JEM-0001-cap.xlsx",
                            "287G-FY2027-JEM-0001-report.docx",
                            "287G-FY2027-JEM-0001-workbook.xlsx");
        }
        assertThat(TestRun.of("demo", "--out", out.toString()).code()).as("once more, over the first").isZero();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        LibraryCommandsTest.assertRefused(TestRun.of("demo", "--out", file.resolve("demo").toString()), "file");
    }
}
