package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.TamperedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong file is refused, or taken for what it is, in words that name it; the inspection is as it was. */
class WrongFilesTest {

    private static final int USER_VERSION_AT = 60;

    @TempDir
    Path folder;

    private TestLibrary lead;
    private TestLibrary b;
    private Path told;

    @BeforeEach
    void twoLaptops() throws IOException {
        lead = TestLibrary.in(folder);
        b = TestLibrary.empty(folder.resolve("b"), "Inspector B");
        told = Files.writeString(folder.resolve("told"), "walrus lemon kayak torch");
        lead.json("package", NUMBER, "--for", "Inspector B", "--file-passphrase-file", told.toString(), "--out", path("p"));
        b.json("open", path("p"), "--file-passphrase-file", told.toString());
        b.json("answer", NUMBER, "J-T-02", "met");
        b.json("send", NUMBER, "--out", path("one"));
        b.json("answer", NUMBER, "J-T-03", "met");
        b.json("send", NUMBER, "--out", path("two"));
    }

    private String path(String name) {
        return file(name).toString();
    }

    private Path file(String name) {
        return folder.resolve(name + ".fieldbook");
    }

    /** The merge is refused with this code and words, beside a good file too, and nothing is changed. */
    private void refused(int code, Path wrong, String... words) {
        String before = lead.hash();
        for (TestRun run : new TestRun[] {
            lead.run("merge", NUMBER, wrong.toString()), lead.run("merge", NUMBER, path("one"), wrong.toString())
        }) {
            assertThat(run.code()).as(run.err()).isEqualTo(code);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).contains(wrong.getFileName().toString()).contains(words);
        }
        assertThat(lead.hash()).isEqualTo(before);
    }

    @Test
    void anotherInspectionOne() {
        lead.json(
                "inspection", "new", "--lea", "sample county sheriff's office", "--model", "JEM", "--start", "2027-04-09",
                "--end", "2027-04-12");
        lead.json("send", "287G-FY2027-JEM-0002", "--out", path("other"));
        refused(1, file("other"), "another inspection", "Nothing was changed");
    }

    @Test
    void whatIsNoFieldbookFileThree() throws IOException {
        Path xlsx = file("renamed");
        Files.write(xlsx, ("PK\3\4" + "workbook ".repeat(200)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        refused(3, xlsx, "not an OPR Fieldbook file");
        refused(3, Files.createFile(file("zero")), "is empty", "Copy it again");
    }

    @Test
    void aNewerContainerOne() throws IOException {
        byte[] bytes = Files.readAllBytes(file("two"));
        ByteBuffer.wrap(bytes).putInt(USER_VERSION_AT, 99);
        refused(1, Files.write(file("newer"), bytes), "needs version", "Nothing was changed");
    }

    @Test
    void cutOffAnywhereThree() throws IOException {
        byte[] bytes = Files.readAllBytes(file("two"));
        for (int part = 1; part < 8; part++) {
            Path cut = Files.write(file("cut" + part), Arrays.copyOf(bytes, bytes.length * part / 8));
            refused(3, cut, "sk for it again");
        }
        refused(3, Files.write(file("cut-short"), Arrays.copyOf(bytes, 60)), "not an OPR Fieldbook file");
    }

    @Test
    void aFolderOrWhatIsNotThereOne() throws IOException {
        refused(1, Files.createDirectory(file("folder")), "is a folder", "none in it");
        refused(1, file("missing"), "no file");
    }

    @Test
    void aFolderIsNamedWithTheFilesInIt() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Files.copy(file("one"), stick.resolve("b-monday.fieldbook"));
        Files.copy(file("two"), stick.resolve("b-tuesday.fieldbook"));
        Files.writeString(stick.resolve("notes.txt"), "x");
        String words = stick + " is a folder, not a file. Nothing was changed. Name the files themselves; "
                + "there are in it: b-monday.fieldbook, b-tuesday.fieldbook.";
        Path out = Files.createDirectory(folder.resolve("restored"));
        for (TestRun run : new TestRun[] {
            lead.run("merge", NUMBER, stick.toString()),
            lead.run("open", stick.toString(), "--file-passphrase-file", told.toString()),
            lead.run("verify", stick.toString()),
            lead.run("restore", stick.toString(), "--to", out.toString())
        }) {
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            assertThat(run.err()).hasLineCount(1).contains(words);
        }
        for (int n = 0; n < 12; n++) {
            Files.writeString(stick.resolve("c-%02d.fieldbook".formatted(n)), "x");
        }
        assertThat(lead.run("verify", stick.toString()).err()).contains("c-07.fieldbook, and 4 more.");
    }

    @Test
    void eachOfSeveralWrongFilesIsNamedWithItsReason() throws IOException {
        lead.json(
                "inspection", "new", "--lea", "sample county sheriff's office", "--model", "JEM", "--start", "2027-04-09",
                "--end", "2027-04-12");
        lead.json("send", "287G-FY2027-JEM-0002", "--out", path("other"));
        Files.createFile(file("zero"));
        byte[] bytes = Files.readAllBytes(file("two"));
        Files.write(file("cut"), Arrays.copyOf(bytes, bytes.length / 2));
        String before = lead.hash();
        for (String[] option : new String[][] {{}, {"--dry-run"}, {"--json"}}) {
            TestRun run = lead.run(Stream.concat(
                            Stream.of("merge", NUMBER, path("other"), path("one"), path("zero"), path("cut"), path("missing")),
                            Stream.of(option))
                    .toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .hasLineCount(1)
                    .contains("Nothing was merged: 4 of these 5 files", path("other") + " belongs to another inspection")
                    .contains(path("zero") + " is empty", path("cut") + " is damaged", "There is no file " + path("missing"))
                    .doesNotContain(path("one"));
        }
        TestRun mendable = lead.run("merge", NUMBER, path("other"), path("missing"));
        assertThat(mendable.code()).isEqualTo(1);
        assertThat(mendable.err()).contains("none of these 2 files").doesNotContain("others");
        assertThat(lead.hash()).isEqualTo(before);
    }

    @Test
    void theMergesMadeAreListedForWhoeverWantsToUndoOne() {
        assertThat(lead.json("merges", NUMBER)).isEmpty();
        assertThat(lead.run("merges", NUMBER).out()).contains("Nothing was merged");
        String first = lead.json("merge", NUMBER, path("one")).path("merge_id").asString();
        String second = lead.json("merge", NUMBER, path("two")).path("merge_id").asString();
        var merges = lead.json("merges", NUMBER);
        assertThat(merges).hasSize(2);
        assertThat(merges.get(0).path("merge_id").asString()).isEqualTo(second);
        assertThat(merges.get(1).path("merge_id").asString()).isEqualTo(first);
        assertThat(merges.get(1).path("files").get(0).path("file").asString()).isEqualTo("one.fieldbook");
        assertThat(merges.get(1).path("undone").asBoolean()).isFalse();
        assertThat(lead.run("merges", NUMBER).out())
                .contains("one.fieldbook (Inspector B", "fieldbook undo-merge " + NUMBER + " " + second);
        TestRun unknown = lead.run("undo-merge", NUMBER, "nonsense");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("There is no merge nonsense", "fieldbook merges");
        lead.json("undo-merge", NUMBER, second);
        assertThat(lead.json("merges", NUMBER).get(0).path("undone").asBoolean()).isTrue();
        assertThat(lead.run("merges", NUMBER).out())
                .contains("undone since")
                .doesNotContain("fieldbook undo-merge " + NUMBER + " " + second);
    }

    @Test
    void splicedFromTwoFilesThree() {
        TamperedFile.rowsOf(file("one"), file("two"), file("spliced"));
        refused(3, file("spliced"), "not the", "signed for");
        TamperedFile.manifestOf(file("one"), file("two"), file("remanifested"));
        refused(3, file("remanifested"), "signed for");
        TamperedFile.withoutLastRow(file("two"), file("shortened"));
        refused(3, file("shortened"), "signed for");
    }

    @Test
    void unsignedThree() {
        TamperedFile.withoutManifest(file("two"), file("unsigned"));
        refused(3, file("unsigned"), "nobody signed it", "use Send");
    }

    @Test
    void aWorkingCopyIsToBeSentInstead() throws IOException {
        Path working = working(b.folder());
        refused(3, Files.copy(working, file("closed-copy")), "use Send");
        try (Library library = Library.unlock(b.folder(), TestLibrary.PASSPHRASE.toCharArray());
                OpenInspection opened = library.openInspection(
                        library.inspections().list().getFirst().id())) {
            opened.file().putDraft("note", new byte[] {1});
            Files.copy(working, file("open-copy"));
        }
        refused(1, file("open-copy"), "working file", "Use Send");
    }

    private static Path working(Path library) throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("inspections"))) {
            return files.filter(path -> path.toString().endsWith(".fieldbook")).findFirst().orElseThrow();
        }
    }

    @Test
    void signedByALaptopThatNeverIntroducedItselfThree() {
        TestLibrary stranger = TestLibrary.empty(folder.resolve("c"), "Inspector C");
        TamperedFile.signedBy(stranger.folder(), b.folder(), TestLibrary.PASSPHRASE, file("stranger"));
        refused(3, file("stranger"), "does not know", "Inspector C");
    }

    @Test
    void aBrokenSignatureOverAChainThree() {
        TamperedFile.withBrokenSeal(file("two"), file("broken-seal"));
        refused(3, file("broken-seal"), "signature", "Inspector B");
        TestRun verified = lead.run("verify", path("broken-seal"), "--json");
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("\"kind\":\"signature\"");
    }

    @Test
    void aForgedIntroductionThree() {
        TamperedFile.withForgedDevice(b.folder(), TestLibrary.PASSPHRASE, file("forged"));
        refused(3, file("forged"), "forged", "keys do not bear");
    }

    @Test
    void verifyNamesAManifestThatDoesNotMatch() {
        TamperedFile.manifestOf(file("one"), file("two"), file("remanifested"));
        TestRun verified = lead.run("verify", path("remanifested"), "--json");
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("\"kind\":\"manifest\"");
        assertThat(lead.json("verify", path("two")).path("problems")).isEmpty();
        assertThat(lead.json("verify", path("p")).path("problems")).isEmpty();
    }

    @Test
    void anOlderStateReplayedBringsNothingAndSaysSo() {
        lead.json("merge", NUMBER, path("two"));
        TestRun again = lead.run("merge", NUMBER, path("one"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("Nothing new").contains("older than one that was merged before");
    }

    @Test
    void aFileOfThisLaptopAndTheSameFileTwice() {
        lead.json("send", NUMBER, "--out", path("own"));
        TestRun own = lead.run("merge", NUMBER, path("own"));
        assertThat(own.code()).as(own.err()).isZero();
        assertThat(own.out()).contains("Nothing new").contains("made on this laptop");
        assertThat(lead.json("merge", NUMBER, path("two"), path("two")).path("new").asInt()).isEqualTo(3);
        assertThat(lead.json("merge", NUMBER, path("two")).path("new").asInt()).isZero();
    }
}
