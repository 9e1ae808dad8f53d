package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.TestRun;
import opr.fieldbook.report.Protection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReportCommandTest {

    @TempDir
    Path folder;

    private TestLibrary library;

    @BeforeEach
    void make() {
        library = TestLibrary.in(folder);
        library.raise("deficiency", "--item", "J-T-02");
    }

    @Test
    void aDraftIsWrittenAtAnyTimeAndNumbersTheFindings() {
        JsonNode files = report("--out", folder.resolve("out/papers").toString()).path("files");
        assertThat(files).hasSize(3);
        for (JsonNode file : files) {
            assertThat(file.propertyNames()).contains("path", "kind", "counted");
            assertThat(Path.of(file.path("path").asString())).exists();
            assertThat(file.path("path").asString()).contains(NUMBER).contains("DRAFT");
        }
        assertThat(files.get(0).path("counted").asString()).contains("1 of 1 findings");
        assertThat(library.json("finding", "list", NUMBER).get(0).path("number").asString()).isEqualTo("F-01");
        assertThat(folder.resolve("out/papers")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatGotItsNumberByTheReportIsSaidOnce() {
        String out = folder.resolve("out").toString();
        assertThat(library.run("report", NUMBER, "--out", out).out()).contains("Findings numbered for this report: F-01.");
        assertThat(library.run("report", NUMBER, "--out", out).out()).doesNotContain("numbered");
        library.raise("deficiency", "--item", "J-T-03");
        assertThat(report("--out", out).path("numbered").get(0).asString()).isEqualTo("F-02");
    }

    @Test
    void aFinalOneIsRefusedWhilePointsAreOpen() {
        String before = library.hash();
        Path out = folder.resolve("out");
        assertRefused(library.run("report", NUMBER, "--final", "--out", out.toString()), "points are open");
        assertThat(out).doesNotExist();
        assertThat(library.hash()).isEqualTo(before);
    }

    @Test
    void aTemplateOrFolderThatCannotBeUsedChangesNothing() throws IOException {
        String before = library.hash();
        String out = folder.resolve("out").toString();
        Path template = Files.writeString(folder.resolve("t.docx"), "no Word file");
        TestRun run = library.run("report", NUMBER, "--out", out, "--template", template.toString());
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("t.docx").hasLineCount(1);
        assertRefused(library.run("report", NUMBER, "--out", out, "--template", "none.docx"), "none.docx");
        assertRefused(library.run("report", NUMBER, "--out", template.toString()), "not a folder");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(library.hash()).isEqualTo(before);
    }

    @Test
    void protectedPapersOpenWithTheirPassphraseOnly() throws IOException {
        Path secret = Files.writeString(folder.resolve("papers.secret"), "for the field office\n");
        JsonNode files = report(
                        "--edition", "ero", "--out", folder.resolve("out").toString(), "--protect-passphrase-file",
                        secret.toString())
                .path("files");
        for (JsonNode file : files) {
            byte[] bytes = Files.readAllBytes(Path.of(file.path("path").asString()));
            assertThat(file.path("path").asString()).contains("ERO");
            assertThat(Protection.open(bytes, "for the field office")).startsWith('P', 'K');
            assertThat(bytes[0]).isNotEqualTo((byte) 'P');
        }
    }

    private JsonNode report(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "report";
        words[1] = NUMBER;
        System.arraycopy(options, 0, words, 2, options.length);
        return library.json(words);
    }
}
