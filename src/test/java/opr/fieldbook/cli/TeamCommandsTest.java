package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TeamCommandsTest {

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
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void join() {
        lead.json("package", NUMBER, "--for", "Inspector B", "--file-passphrase-file", told.toString(), "--out", file("p.fieldbook"));
        b.json("open", file("p.fieldbook"), "--file-passphrase-file", told.toString());
    }

    @Test
    void aPackageIsWrittenOpenedAndAfterThatNoPassphraseIsNeeded() throws IOException {
        JsonNode made = lead.json(
                "package", NUMBER, "--for", "Inspector B", "--role", "inspector", "--sections", "lobby,JEM|booking-desk",
                "--file-passphrase-file", told.toString(), "--out", file("p.fieldbook"));
        assertThat(made.path("letter").asString()).isEqualTo("B");
        assertThat(made.path("sections").valueStream().map(JsonNode::asString))
                .containsExactly("JEM|lobby", "JEM|booking-desk");
        JsonNode opened = b.json("open", file("p.fieldbook"), "--file-passphrase-file", told.toString());
        assertThat(opened.path("number").asString()).isEqualTo(NUMBER);
        assertThat(opened.path("letter").asString()).isEqualTo("B");
        assertThat(opened.path("from").asString()).isEqualTo("Inspector A");
        assertThat(b.json("lea", "list")).hasSize(1);
        b.json("answer", NUMBER, "J-T-02", "met");
        b.json("send", NUMBER, "--out", file("b.fieldbook"));
        assertThat(lead.json("merge", NUMBER, file("b.fieldbook")).path("new").asInt()).isEqualTo(2);
        lead.json("send", NUMBER, "--out", file("evening.fieldbook"));
        b.json("merge", NUMBER, file("evening.fieldbook"));
        assertThat(b.hash()).isEqualTo(lead.hash());
        assertThat(lead.json("verify", file("evening.fieldbook")).path("problems")).isEmpty();
        for (TestLibrary library : new TestLibrary[] {lead, b}) {
            try (Stream<Path> own = Files.list(library.folder().resolve("inspections"))) {
                own.forEach(file -> assertThat(library.json("verify", file.toString()).path("problems")).isEmpty());
            }
        }
    }

    @Test
    void aPackageOfAnInspectionThatIsHereNamesMerge() {
        join();
        assertRefused(
                b.run("open", file("p.fieldbook"), "--file-passphrase-file", told.toString()), "fieldbook merge " + NUMBER);
        assertThat(b.json("merge", NUMBER, file("p.fieldbook")).path("new").asInt()).isZero();
    }

    @Test
    void whatIsWrongWithAPackageIsSaidAndNothingIsLeft() throws IOException {
        lead.json("package", NUMBER, "--for", "Inspector B", "--file-passphrase-file", told.toString(), "--out", file("p.fieldbook"));
        Path wrong = Files.writeString(folder.resolve("wrong"), "other words");
        assertRefused(b.run("open", file("p.fieldbook"), "--file-passphrase-file", wrong.toString()), "passphrase does not open");
        lead.json("send", NUMBER, "--out", file("s.fieldbook"));
        assertRefused(b.run("open", file("s.fieldbook"), "--file-passphrase-file", told.toString()), "no work package");
        byte[] bytes = Files.readAllBytes(folder.resolve("p.fieldbook"));
        Files.write(folder.resolve("cut.fieldbook"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        TestRun cut = b.run("open", file("cut.fieldbook"), "--file-passphrase-file", told.toString());
        assertThat(cut.code()).as(cut.err()).isEqualTo(3);
        assertThat(cut.err()).hasLineCount(1).contains("cut.fieldbook");
        assertRefused(b.run("open", file("none.fieldbook"), "--file-passphrase-file", told.toString()), "no file");
        assertThat(b.json("inspection", "list")).isEmpty();
        assertThat(folder.resolve("b/library/inspections")).isEmptyDirectory();
        assertRefused(
                lead.run("package", NUMBER, "--for", "C", "--sections", "attic", "--file-passphrase-file", told.toString(), "--out", file("c.fieldbook")),
                "attic");
        assertThat(folder.resolve("c.fieldbook")).doesNotExist();
    }

    @Test
    void everyFileSaysWhatItBrings() {
        join();
        lead.raise("deficiency", "--item", "J-T-02");
        b.raise("deficiency", "--item", "J-T-02");
        b.json("send", NUMBER, "--out", file("b.fieldbook"));
        JsonNode preview = lead.json("merge", NUMBER, file("b.fieldbook"), "--dry-run").path("files").get(0);
        assertThat(preview.path("duplicates").asInt()).isEqualTo(1);
        TestRun looked = lead.run("merge", NUMBER, file("b.fieldbook"), "--dry-run");
        assertThat(looked.out()).contains("last change", "in conflict 0", "possible duplicates 1", "exhibits 0");
        JsonNode merged = lead.json("merge", NUMBER, file("b.fieldbook")).path("files").get(0);
        assertThat(merged).isEqualTo(preview);
        assertThat(lead.json("duplicates", NUMBER)).hasSize(1);
        assertThat(lead.json("merge", NUMBER, file("b.fieldbook")).path("files").get(0).path("duplicates").asInt()).isZero();
    }

    @Test
    void severalFilesAreOpenedAsOnePackageOrNotAtAll() {
        lead.json("package", NUMBER, "--for", "Inspector B", "--file-passphrase-file", told.toString(), "--out", file("p.fieldbook"));
        lead.json("package", NUMBER, "--for", "Inspector C", "--file-passphrase-file", told.toString(), "--out", file("c.fieldbook"));
        lead.json("send", NUMBER, "--out", file("s.fieldbook"));
        assertRefused(
                b.run("open", file("p.fieldbook"), file("c.fieldbook"), "--file-passphrase-file", told.toString()),
                "not parts of one work package");
        assertRefused(
                b.run("open", file("p.fieldbook"), file("s.fieldbook"), "--file-passphrase-file", told.toString()),
                "s.fieldbook is no work package");
        assertThat(b.json("inspection", "list")).isEmpty();
        JsonNode opened = b.json("open", file("p.fieldbook"), file("p.fieldbook"), "--file-passphrase-file", told.toString());
        assertThat(opened.path("letter").asString()).isEqualTo("B");
        assertThat(opened.path("missing")).isEmpty();
        assertThat(opened.path("warnings")).isEmpty();
        assertThat(b.run("open", "--file-passphrase-file", told.toString()).code()).isEqualTo(2);
    }

    @Test
    void aReceiptSaysWhatTheLeadHas() {
        join();
        assertThat(b.json("inspection", "show", NUMBER).path("confirmed").path("by").asString()).isEqualTo("Inspector A");
        b.json("answer", NUMBER, "J-T-02", "met");
        b.json("send", NUMBER, "--out", file("b.fieldbook"));
        lead.json("merge", NUMBER, file("b.fieldbook"));
        lead.json("receipt", NUMBER, "--for", "Inspector B", "--out", file("r.fieldbook"));
        b.json("answer", NUMBER, "J-T-03", "met");
        TestRun merged = b.run("merge", NUMBER, file("r.fieldbook"));
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("receipt of Inspector A").contains("Nothing was added");
        JsonNode confirmed = b.json("inspection", "show", NUMBER).path("confirmed");
        assertThat(confirmed.path("newer").asInt()).isEqualTo(1);
        assertThat(confirmed.path("up_to").asString()).isNotEmpty();
        assertThat(b.run("inspection", "show", NUMBER).out()).contains("newer here: 1");
        assertRefused(lead.run("receipt", NUMBER, "--for", "Nobody", "--out", file("n.fieldbook")), "Nobody");
    }

    @Test
    void laptopsAreShownConfirmedLostAndTakenIn() {
        join();
        b.json("answer", NUMBER, "J-T-02", "met");
        b.json("send", NUMBER, "--out", file("b.fieldbook"));
        lead.json("merge", NUMBER, file("b.fieldbook"));
        JsonNode laptops = lead.json("laptops", NUMBER);
        assertThat(laptops).hasSize(2);
        JsonNode whoami = b.json("whoami");
        assertThat(laptops.get(1).path("words").asString()).isEqualTo(whoami.path("words").asString());
        assertThat(laptops.get(1).path("standing").asString()).isEqualTo("introduced");
        String device = whoami.path("device").asString();
        lead.json("laptops", "confirm", device.substring(0, 8));
        assertThat(lead.json("laptops", NUMBER).get(1).path("standing").asString()).isEqualTo("confirmed");
        lead.json("laptops", "lost", device, "--since", "2020-01-01");
        b.json("answer", NUMBER, "J-T-03", "met");
        b.json("send", NUMBER, "--out", file("late.fieldbook"));
        TestRun held = lead.run("merge", NUMBER, file("late.fieldbook"));
        assertThat(held.code()).as(held.err()).isZero();
        assertThat(held.out()).contains("kept aside");
        assertThat(lead.json("laptops", NUMBER).get(1).path("aside").asInt()).isEqualTo(1);
        assertThat(lead.run("laptops", NUMBER).out())
                .contains("Lost since 2020-01-01. Changes kept aside: 1.", "answered (1)")
                .contains("fieldbook laptops take-in " + device);
        assertThat(lead.json("laptops", NUMBER).get(1).path("kept").get(0).path("edit").asString())
                .isEqualTo("ConcludeItem");
        assertThat(lead.json("laptops", "take-in", device).path("taken").asInt()).isEqualTo(1);
        assertThat(lead.hash()).isEqualTo(b.hash());
        JsonNode after = lead.json("laptops", NUMBER).get(1);
        assertThat(after.path("standing").asString()).isEqualTo("lost");
        assertThat(after.path("lost_since").asString()).as("the day reported").startsWith("2020-01-01");
        assertThat(after.path("taken_in").asString()).isGreaterThan("2020-01-02");
        assertThat(lead.run("laptops", NUMBER).out()).contains("Lost since 2020-01-01. Changes kept aside: 0. What was");
        b.json("answer", NUMBER, "J-T-05", "met");
        b.json("send", NUMBER, "--out", file("later.fieldbook"));
        assertThat(lead.json("merge", NUMBER, file("later.fieldbook")).path("files").get(0).path("aside").asInt()).isEqualTo(1);
        assertThat(lead.json("laptops", "take-in", device).path("taken").asInt()).isEqualTo(1);
        assertThat(lead.json("laptops", NUMBER).get(1).path("lost_since").asString()).startsWith("2020-01-01");
        TestRun none = lead.run("laptops", "take-in", device);
        assertRefused(none, "Nothing of the laptop of Inspector B is kept aside");
        assertThat(none.err()).doesNotContain("not marked");
        assertRefused(lead.run("laptops", "confirm", "ffffffffff"), "no laptop");
        assertRefused(b.run("laptops", "confirm", device), "this laptop");
        assertThat(lead.run("laptops").code()).isEqualTo(2);
    }

    @Test
    void onlyWhoLeadsMarksALaptopAsLostOrTakesIn() {
        join();
        String device = lead.json("whoami").path("device").asString();
        for (TestRun refused : List.of(
                b.run("laptops", "lost", device, "--since", "2020-01-01"), b.run("laptops", "take-in", device))) {
            assertRefused(refused, "Only who leads inspection " + NUMBER);
            assertThat(refused.err()).contains("Inspector A").doesNotContain("Inspector B");
        }
        assertThat(b.json("laptops", NUMBER).get(0).path("standing").asString()).isEqualTo("introduced");
    }

    @Test
    void aNameThatCannotBeReadIsNotOverwrittenAndItsHistoryIsReadWhereTheKeyIs() {
        lead.json("roster", "put", NUMBER, "DIO-03", "--name", "Zebulon Quaxley");
        join();
        String before = b.hash();
        assertRefused(b.run("roster", "put", NUMBER, "DIO-03", "--name", "Other Name"), "The name of DIO-03 is sealed");
        assertThat(b.hash()).isEqualTo(before);
        b.json("roster", "put", NUMBER, "DIO-04", "--name", "Quentin Sample");
        JsonNode sealed = b.json("history-of", NUMBER, "person:DIO-03", "name").get(0).path("value");
        assertThat(sealed.path("sealed").asString()).isNotEmpty();
        assertThat(b.run("history-of", NUMBER, "person:DIO-03", "name").out()).doesNotContain("Quaxley");
        assertThat(lead.json("history-of", NUMBER, "person:DIO-03", "name").get(0).path("value").asString())
                .isEqualTo("Zebulon Quaxley");
        assertThat(lead.run("history-of", NUMBER, "person:DIO-03", "name").out()).contains("Zebulon Quaxley");
    }

    @Test
    void aPackageOpenedUnderAnotherNameIsSaidToBothAndNotRefused() throws IOException {
        lead.json("package", NUMBER, "--for", " inspector  b", "--file-passphrase-file", told.toString(), "--out", file("p.fieldbook"));
        JsonNode own = b.json("open", file("p.fieldbook"), "--file-passphrase-file", told.toString());
        assertThat(own.path("warnings")).isEmpty();
        lead.json("package", NUMBER, "--for", "Erin Eager", "--file-passphrase-file", told.toString(), "--out", file("e.fieldbook"));
        TestLibrary frank = TestLibrary.empty(folder.resolve("f"), "Frank Wrong");
        JsonNode opened = frank.json("open", file("e.fieldbook"), "--file-passphrase-file", told.toString());
        assertThat(opened.path("letter").asString()).isEqualTo("C");
        assertThat(opened.path("warnings").get(0).asString())
                .startsWith("The package was made for Erin Eager, and this fieldbook is that of Frank Wrong.");
        b.json("send", NUMBER, "--out", file("b.fieldbook"));
        frank.json("send", NUMBER, "--out", file("f.fieldbook"));
        JsonNode files = lead.json("merge", NUMBER, file("b.fieldbook"), file("f.fieldbook")).path("files");
        assertThat(files.get(0).path("warnings")).isEmpty();
        assertThat(files.get(1).path("warnings").valueStream().map(JsonNode::asString))
                .singleElement()
                .asString()
                .startsWith("The work package for Erin Eager was opened by Frank Wrong")
                .contains(frank.json("whoami").path("words").asString(), "mark that laptop as lost");
        frank.json("answer", NUMBER, "J-T-02", "met");
        frank.json("send", NUMBER, "--out", file("f2.fieldbook"));
        assertThat(lead.json("merge", NUMBER, file("f2.fieldbook")).path("files").get(0).path("warnings")).isEmpty();
    }

    @Test
    void sendCountsTheExhibitsThatAreInTheFile() throws IOException {
        join();
        Path photo = Files.writeString(folder.resolve("log.txt"), "A synthetic page");
        b.json("exhibit", "add", NUMBER, photo.toString());
        assertThat(b.json("send", NUMBER, "--out", file("b.fieldbook")).path("exhibits").asInt()).isEqualTo(1);
        lead.json("merge", NUMBER, file("b.fieldbook"));
        lead.json("receipt", NUMBER, "--for", "Inspector B", "--out", file("r.fieldbook"));
        b.json("merge", NUMBER, file("r.fieldbook"));
        assertThat(b.json("send", NUMBER, "--out", file("b2.fieldbook")).path("exhibits").asInt()).isZero();
        TestRun all = b.run("send", NUMBER, "--all", "--out", file("b3.fieldbook"));
        assertThat(all.out()).contains("Exhibits in it: 1.");
    }

    @Test
    void aSectionIsGivenAndTakenOver() {
        join();
        lead.json("assign", NUMBER, "lobby", "--to", "B");
        assertThat(lead.json("assign", NUMBER, "lobby").path("owner").asString()).isEqualTo("A");
        assertRefused(lead.run("assign", NUMBER, "attic"), "attic");
        assertRefused(lead.run("assign", NUMBER, "lobby", "--to", "Q"), "letter Q");
        assertThat(lead.json("assign", NUMBER, "lobby", "--to", "b").path("owner").asString()).isEqualTo("B");
    }
}
