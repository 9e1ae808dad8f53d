package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommentCommandTest {

    private static final String WORDS = "Zebrawood is what nobody prints.";

    @TempDir
    Path folder;

    private TestLibrary lead;

    @BeforeEach
    void make() {
        lead = TestLibrary.in(folder);
    }

    @Test
    void aCommentStandsAtItsFindingAndIsCountedThere() {
        String id = lead.raise("deficiency", "--item", "j-t-02");
        JsonNode before = lead.json("check", NUMBER);
        JsonNode added = lead.json("finding", "comment", NUMBER, "a-f01", "--text", WORDS);
        assertThat(added.path("finding").asString()).isEqualTo(id);
        assertThat(added.path("comments").asInt()).isEqualTo(1);
        JsonNode comments = lead.json("finding", "comment", NUMBER, "A-F01");
        assertThat(comments).hasSize(1);
        assertThat(comments.get(0).path("text").asString()).isEqualTo(WORDS);
        assertThat(comments.get(0).path("author").asString()).isEqualTo("Inspector A");
        assertThat(comments.get(0).path("at").asString()).isNotEmpty();
        JsonNode finding = lead.json("finding", "list", NUMBER).get(0);
        assertThat(finding.path("comments").asInt()).isEqualTo(1);
        assertThat(lead.json("check", NUMBER)).as("nothing is open because of it").isEqualTo(before);
        assertRefused(lead.run("finding", "comment", NUMBER, "A-F02", "--text", "x"), "A-F02");
        assertRefused(lead.run("finding", "comment", NUMBER, "A-F01", "--text", " "), "no text");
    }

    @Test
    void noPaperHoldsAComment() throws IOException {
        lead.raise("deficiency", "--item", "j-t-02");
        lead.json("finding", "comment", NUMBER, "A-F01", "--text", WORDS);
        Path out = folder.resolve("out");
        lead.json("report", NUMBER, "--out", out.toString());
        int looked = 0;
        try (Stream<Path> papers = Files.list(out)) {
            for (Path paper : papers.toList()) {
                String all = unzipped(paper);
                assertThat(all).as(paper.toString()).doesNotContain("Zebrawood");
                looked += all.contains("Title") ? 1 : 0;
            }
        }
        assertThat(looked).as("papers in which the finding itself was found").isPositive();
    }

    private static String unzipped(Path paper) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(paper))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void commentsOfBothStandWhereFindingsAreCombined() {
        String one = lead.raise("deficiency", "--item", "j-t-02");
        String two = lead.raise("deficiency", "--item", "j-t-02");
        lead.json("finding", "comment", NUMBER, one, "--text", "first");
        lead.json("finding", "comment", NUMBER, two, "--text", "second");
        lead.json("duplicates", NUMBER, "combine", one, two);
        JsonNode list = lead.json("finding", "list", NUMBER);
        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("comments").asInt()).isEqualTo(2);
    }

    @Test
    void theChiefsCommentComesBackByMerge() throws IOException {
        Path told = Files.writeString(folder.resolve("told"), "walrus lemon kayak torch");
        lead.raise("deficiency", "--item", "j-t-02");
        String file = folder.resolve("chief.fieldbook").toString();
        lead.json("package", NUMBER, "--for", "Chief D", "--role", "chief", "--file-passphrase-file", told.toString(), "--out", file);
        TestLibrary chief = TestLibrary.empty(folder.resolve("chief"), "Chief D");
        chief.json("open", file, "--file-passphrase-file", told.toString());
        chief.json("finding", "comment", NUMBER, "A-F01", "--text", WORDS);
        lead.json("finding", "comment", NUMBER, "A-F01", "--text", "Written meanwhile");
        String back = folder.resolve("back.fieldbook").toString();
        chief.json("send", NUMBER, "--out", back);
        assertThat(lead.json("merge", NUMBER, back).path("conflicts").asInt()).isZero();
        List<String> authors = lead.json("finding", "comment", NUMBER, "A-F01").valueStream()
                .map(comment -> comment.path("author").asString())
                .toList();
        assertThat(authors).containsExactlyInAnyOrder("Chief D", "Inspector A");
    }
}
