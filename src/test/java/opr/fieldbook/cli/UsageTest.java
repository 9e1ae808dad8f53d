package opr.fieldbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong words: exit code 2, one line, nothing on standard output. */
class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "frobnicate --help",
                "lea frobnicate --help",
                "lea",
                "lea frobnicate",
                "--json",
                "--frobnicate",
                "init",
                "init --name A --role sheriff",
                "init --name A --role lead --frobnicate",
                "inspection new --lea A --model JEM --start 2027-13-01 --end 2027-03-01",
                "inspection new --lea A --model JEM --start soon --end 2027-03-01",
                "answer X J-T-01",
                "answer X J-T-01 perhaps",
                "answer X J-T-01 met more",
                "observe X J-T-01 met --mode dreamt",
                "finding raise X --class crime --title T --condition C",
                "finding raise X --class deficiency --title T",
                "report X",
                "lea list --at yesterday",
                "batch"
            })
    void isOneShortLineAndExitCodeTwo(String words) {
        TestRun run = TestRun.of(words.split(" "));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("fieldbook: ").doesNotContain("Exception");
    }

    @Test
    void unknownFieldsOfFindingsAreUsageToo() {
        TestLibrary library = TestLibrary.in(folder);
        String id = library.raise("working-note");
        assertThat(library.run("finding", "set", TestLibrary.NUMBER, id, "remedy", "x").code())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoCommandIsToldTheNearest() {
        assertThat(TestRun.of("mergs", "X").err()).contains("There is no command fieldbook mergs.", "nearest is fieldbook merge");
        assertThat(TestRun.of("statsu", "--help").err()).contains("There is no command fieldbook statsu.").contains("fieldbook --help");
        assertThat(TestRun.of("finding", "rais", "--help").err()).contains("no command fieldbook finding rais.", "nearest is fieldbook finding raise");
        assertThat(TestRun.of("finding", "--help").code()).isZero();
        assertThat(TestRun.of("merge", "--help").code()).isZero();
    }

    @Test
    void anEmptyFileOfAKeyIsNamed() throws java.io.IOException {
        TestLibrary library = TestLibrary.in(folder);
        Path empty = java.nio.file.Files.createFile(folder.resolve("empty.txt"));
        Path blank = java.nio.file.Files.writeString(folder.resolve("blank.txt"), "   \n");
        for (Path file : List.of(empty, blank)) {
            TestRun run = TestRun.of(
                    "recover", "--library", library.folder().toString(), "--recovery-key-file", file.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).hasLineCount(1).contains(file + " is empty", "recovery key").doesNotContain("passphrase");
        }
        TestRun passphrase =
                TestRun.of("lea", "list", "--library", library.folder().toString(), "--passphrase-file", empty.toString());
        assertThat(passphrase.code()).isEqualTo(1);
        assertThat(passphrase.err()).contains(empty + " is empty", "has to be the passphrase");
        TestRun aFolder =
                TestRun.of("lea", "list", "--library", library.folder().toString(), "--passphrase-file", folder.toString());
        assertThat(aFolder.err()).contains(folder + " is a folder, not a file");
    }

    @Test
    void whatIsMissingOfALibraryNamesTheCommandThatRebuildsIt() throws java.io.IOException {
        TestLibrary library = TestLibrary.in(folder);
        java.nio.file.Files.delete(library.folder().resolve("library.db"));
        assertThat(library.run("lea", "list").err()).contains("library.db is missing", "fieldbook recover", "--recovery-key-file");
        TestLibrary other = TestLibrary.empty(folder.resolve("other"), "Inspector B");
        for (String name : List.of("library.key", "library.key.copy")) {
            java.nio.file.Files.writeString(other.folder().resolve(name), "x");
        }
        TestRun damaged = other.run("lea", "list");
        assertThat(damaged.code()).isEqualTo(3);
        assertThat(damaged.err()).contains("both damaged", "fieldbook recover", "--recovery-key-file");
    }

    @Test
    void helpNamesEveryCommand() {
        TestRun run = TestRun.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("init", "lea", "inspection", "protocol", "answer", "observe", "finding", "check", "report")
                .contains("dump", "history-of", "verify", "batch", "demo", "bench")
                .doesNotContain("rehearse");
        assertThat(TestRun.of("finding", "raise", "--help").out()).contains("--class", "--citation");
        assertThat(TestRun.of("--version").out()).startsWith("OPR Fieldbook ");
    }

    @Test
    void anArgumentIsNeverReadAsAFileOfArguments() {
        TestLibrary library = TestLibrary.in(folder);
        String note = library.json("answer", TestLibrary.NUMBER, "J-T-01", "met", "--note", "@home ${sys:user.name}")
                .path("entry")
                .asString();
        assertThat(library.json("history-of", TestLibrary.NUMBER, "entry:" + note, "text").get(0).path("value").asString())
                .isEqualTo("@home ${sys:user.name}");
    }

    @Test
    void globalOptionsStandBeforeOrAfter() {
        TestLibrary library = TestLibrary.in(folder);
        TestRun before = TestRun.of(
                "--library", library.folder().toString(),
                "--passphrase-file", library.secret().toString(),
                "--json", "lea", "list");
        assertThat(before.json()).hasSize(1);
        assertThat(library.json("lea", "list")).hasSize(1);
    }

    @Test
    void thePassphraseMayComeFromTheEnvironment() {
        TestLibrary library = TestLibrary.in(folder);
        List<String> words = Arrays.asList("lea", "list", "--json", "--library", library.folder().toString());
        Map<String, String> environment = Map.of("FIELDBOOK_PASSPHRASE", TestLibrary.PASSPHRASE);
        assertThat(TestRun.of(environment, "", words).json()).hasSize(1);
        TestRun without = TestRun.of(Map.of(), "", words);
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("No passphrase").hasLineCount(1);
    }
}
