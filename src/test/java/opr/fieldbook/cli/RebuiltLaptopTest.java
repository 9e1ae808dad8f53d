package opr.fieldbook.cli;

import static opr.fieldbook.cli.LibraryCommandsTest.assertRefused;
import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A member whose library lost everything but its inspections is still the same member. */
class RebuiltLaptopTest {

    @TempDir
    Path folder;

    private TestLibrary lead;
    private TestLibrary b;
    private Path told;

    @BeforeEach
    void threeLaptops() throws IOException {
        lead = TestLibrary.in(folder);
        told = Files.writeString(folder.resolve("told"), "walrus lemon kayak torch");
        b = join("Inspector B");
    }

    private TestLibrary join(String name) {
        TestLibrary laptop = TestLibrary.empty(folder.resolve(name), name);
        String file = file(name + ".package.fieldbook");
        lead.json("package", NUMBER, "--for", name, "--file-passphrase-file", told.toString(), "--out", file);
        laptop.json("open", file, "--file-passphrase-file", told.toString());
        return laptop;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String sent(TestLibrary from, String name) {
        from.json("send", NUMBER, "--out", file(name));
        return file(name);
    }

    private static void rebuild(TestLibrary library, String... more) throws IOException {
        lose(library);
        Stream<String> words = Stream.concat(Stream.of("recover"), Stream.of(more));
        library.json(words.toArray(String[]::new));
    }

    /** All but the inspections and the initials. */
    private static void lose(TestLibrary library) throws IOException {
        for (String name : List.of("library.db", "library.db-wal", "library.db-shm", "library.key", "library.key.copy")) {
            Files.deleteIfExists(library.folder().resolve(name));
        }
        Path backups = library.folder().resolve("backups");
        if (Files.exists(backups)) {
            try (Stream<Path> all = Files.walk(backups)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static List<String> letters(TestLibrary library) {
        return library.json("laptops", NUMBER)
                .valueStream()
                .map(laptop -> laptop.path("letter").asString())
                .toList();
    }

    @Test
    void itGoesOnUnderItsLetterWithAMarkAndTakesNobodyElses() throws IOException {
        b.json("answer", NUMBER, "J-T-02", "met");
        // The copy of B never sees the invitation of C.
        TestLibrary c = join("Inspector C");
        c.raise("working-note");
        rebuild(b);
        b.json("answer", NUMBER, "J-T-03", "met");
        b.raise("working-note");
        rebuild(b);
        b.raise("working-note");
        JsonNode own = b.json("laptops", NUMBER);
        assertThat(own.valueStream().filter(laptop -> laptop.path("letter").asString().startsWith("B")))
                .as("its past is its own")
                .hasSize(3)
                .allSatisfy(laptop -> assertThat(laptop.path("standing").asString()).isEqualTo("self"));
        lead.json("merge", NUMBER, sent(b, "b.fieldbook"), sent(c, "c.fieldbook"));
        assertThat(letters(lead)).doesNotHaveDuplicates().hasSize(5).contains("A", "B", "C").allMatch(
                letter -> letter.matches("A|C|B[a-z]?"));
        assertThat(lead.json("finding", "list", NUMBER).valueStream().map(each -> each.path("key").asString()))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(lead.hash()).isNotEqualTo(b.hash());
        b.json("merge", NUMBER, sent(lead, "evening.fieldbook"));
        assertThat(lead.hash()).isEqualTo(b.hash());
        JsonNode confirmed = b.json("inspection", "show", NUMBER).path("confirmed");
        assertThat(confirmed.path("newer").asInt()).isZero();
        b.json("leave", NUMBER);
    }

    @Test
    void whatItWroteBeforeStillCountsAsUnconfirmed() throws IOException {
        b.json("answer", NUMBER, "J-T-02", "met");
        int before = b.json("inspection", "show", NUMBER).path("confirmed").path("newer").asInt();
        rebuild(b);
        b.json("answer", NUMBER, "J-T-03", "met");
        assertThat(b.json("inspection", "show", NUMBER).path("confirmed").path("newer").asInt())
                .as("joining anew, and one answer")
                .isEqualTo(before + 2);
        assertRefused(b.run("leave", NUMBER), "No receipt");
        String device = b.json("laptops", NUMBER).get(1).path("device").asString();
        assertRefused(b.run("laptops", "confirm", device), "this laptop");
    }

    @Test
    void underANameNobodyHasItTakesALetterThatCannotBeSomebodyElses() throws IOException {
        rebuild(b, "--name", "Someone Else", "--role", "chief");
        TestLibrary c = join("Inspector C");
        b.raise("working-note");
        c.raise("working-note");
        lead.json("merge", NUMBER, sent(b, "b.fieldbook"), sent(c, "c.fieldbook"));
        assertThat(letters(lead)).doesNotHaveDuplicates().hasSize(4);
    }

    /** Only the folder of inspections is left, with several members in it. */
    @Test
    void whatIsNotedInTheInspectionTellsWhoseItIs() throws IOException {
        lead.json("answer", NUMBER, "J-T-02", "met");
        String device = lead.json("whoami").path("device").asString();
        b.json("answer", NUMBER, "J-T-03", "met");
        lead.json("merge", NUMBER, sent(b, "b.fieldbook"));
        for (TestLibrary library : List.of(lead, b)) {
            lose(library);
            Files.delete(library.folder().resolve("library.label"));
        }
        assertThat(lead.json("recover").path("name").asString()).isEqualTo("Inspector A");
        assertThat(b.json("recover").path("name").asString()).isEqualTo("Inspector B");
        lead.json("answer", NUMBER, "J-T-04", "met");
        assertThat(letters(lead)).hasSize(3).contains("A", "B").anyMatch(letter -> letter.matches("A[a-z]"));
        assertThat(lead.json("laptops", NUMBER).valueStream()
                        .filter(laptop -> laptop.path("device").asString().equals(device))
                        .map(laptop -> laptop.path("standing").asString()))
                .as("its past is its own")
                .containsExactly("self");
    }

    /** C has opened the package and heard of nobody but the lead; B stands in it as well. */
    @Test
    void whereSeveralCouldOwnItItAsksAndChangesNothing() throws IOException {
        b.json("answer", NUMBER, "J-T-03", "met");
        lead.json("merge", NUMBER, sent(b, "b.fieldbook"));
        TestLibrary c = join("Inspector C");
        c.json("answer", NUMBER, "J-T-02", "met");
        lose(c);
        Files.delete(c.folder().resolve("library.label"));
        assertRefused(c.run("recover"), "Inspector B, Inspector C. Nothing was changed. Say whose it is");
        assertThat(c.folder().resolve("library.db")).doesNotExist();
        assertThat(c.json("recover", "--name", "Inspector C", "--role", "inspector").path("name").asString())
                .isEqualTo("Inspector C");
        c.json("answer", NUMBER, "J-T-04", "met");
        assertThat(letters(c)).hasSize(4).contains("A", "B", "C").anyMatch(letter -> letter.matches("C[a-z]"));
    }

    @Test
    void sharedInitialsTellNobody() throws IOException {
        b.json("answer", NUMBER, "J-T-03", "met");
        lead.json("merge", NUMBER, sent(b, "b.fieldbook"));
        TestLibrary other = join("Ina Bell");
        other.json("answer", NUMBER, "J-T-02", "met");
        assertThat(other.folder().resolve("library.label")).hasContent("IB");
        lose(other);
        assertRefused(other.run("recover"), "Ina Bell, Inspector B. Nothing was changed. Say whose it is");
        // A name that nobody has is nobody's past.
        other.json("recover", "--name", "Inspector Bee", "--role", "inspector");
        other.json("answer", NUMBER, "J-T-03", "met");
        assertThat(letters(other)).hasSize(4).contains("A", "B", "C").noneMatch(letter -> letter.matches("[BC][a-z]"));
    }
}
