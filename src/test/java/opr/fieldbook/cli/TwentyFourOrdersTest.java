package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Four members on laptops of their own, each with 40 answers, three findings and notes; 12 items are answered by all four,
 * three of them equally. By the command line alone, as a script would do it.
 */
class TwentyFourOrdersTest {

    private static final int SHARED = 12;
    private static final int EQUAL = 3;
    private static final int OWN = 28;

    @TempDir
    Path folder;

    @Test
    void inEveryOrderTheSameAndConflictsWhereTheyContradict() throws IOException {
        TestLibrary lead = TestLibrary.in(Files.createDirectory(folder.resolve("lead")));
        Path told = Files.writeString(folder.resolve("told"), "a few words told in person");
        List<String> items = new ArrayList<>();
        lead.json("protocol", "show", "JEM").path("items").forEach(item -> items.add(item.path("id").asString()));
        List<Path> files = new ArrayList<>();
        for (int member = 0; member < 4; member++) {
            files.add(handOver(lead, member, items, told));
        }
        Set<String> contradicted = new TreeSet<>(items.subList(EQUAL, SHARED));
        Set<String> hashes = new LinkedHashSet<>();
        List<List<Path>> orders = orders(files);
        for (List<Path> order : orders) {
            TestLibrary copy = copy(lead, folder.resolve("order-" + hashes.size() + "-" + orders.indexOf(order)));
            StringBuilder lines = new StringBuilder();
            order.forEach(file -> lines.append("merge ").append(NUMBER).append(" '").append(file).append("'\n"));
            lines.append("dump %s --hash%nconflicts %s%ninspection show %s%n".formatted(NUMBER, NUMBER, NUMBER));
            List<JsonNode> said = batch(copy, lines.toString());
            hashes.add(said.get(4).path("hash").asString());
            Set<String> shown = new TreeSet<>();
            said.get(5).forEach(conflict -> shown.add(conflict.path("item").asString()));
            assertThat(shown).isEqualTo(contradicted);
            assertThat(said.get(5)).hasSize(SHARED - EQUAL);
            assertThat(said.get(6).path("conflicts").asInt()).isEqualTo(SHARED - EQUAL);
            assertThat(said.get(6).path("findings").asInt()).isEqualTo(12);
            assertThat(said.get(6).path("answered").asInt()).as("a contradiction is no answer").isEqualTo(4 * OWN + EQUAL);
        }
        assertThat(orders).hasSize(24);
        assertThat(new HashSet<>(orders)).hasSize(24);
        assertThat(hashes).hasSize(1);
    }

    private Path handOver(TestLibrary lead, int member, List<String> items, Path told) throws IOException {
        String name = "Inspector " + (char) ('B' + member);
        Path at = folder.resolve(name);
        TestLibrary library = TestLibrary.empty(at, name);
        Path file = at.resolve("package.fieldbook");
        lead.json(
                "package", NUMBER, "--for", name, "--file-passphrase-file", told.toString(), "--out", file.toString());
        library.json("open", file.toString(), "--file-passphrase-file", told.toString());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < SHARED; i++) {
            boolean met = i < EQUAL || member % 2 == 0;
            lines.append("answer %s %s %s --note 'Note %d of %s'%n"
                    .formatted(NUMBER, items.get(i), met ? "met" : "not-met", i, name));
        }
        int from = SHARED + member * OWN;
        for (String item : items.subList(from, from + OWN)) {
            lines.append("answer %s %s met%n".formatted(NUMBER, item));
        }
        for (int i = 0; i < 3; i++) {
            lines.append("finding raise %s --class deficiency --item %s --title 'Title %d of %s' --condition 'Condition'%n"
                    .formatted(NUMBER, items.get(from + i), i, name));
        }
        Path sent = at.resolve("sent.fieldbook");
        lines.append("send ").append(NUMBER).append(" --out '").append(sent).append("'\n");
        assertThat(batch(library, lines.toString())).hasSize(SHARED + OWN + 3 + 1);
        return sent;
    }

    private List<JsonNode> batch(TestLibrary library, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), lines);
        TestRun run = library.run("batch", file.toString(), "--json");
        assertThat(run.code()).as(run.err()).isZero();
        return run.jsonLines();
    }

    private static TestLibrary copy(TestLibrary library, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(library.folder())) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(library.folder().relativize(path).toString()));
            }
        }
        return new TestLibrary(to, library.secret());
    }

    private static List<List<Path>> orders(List<Path> files) {
        if (files.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Path>> all = new ArrayList<>();
        for (Path first : files) {
            List<Path> rest = new ArrayList<>(files);
            rest.remove(first);
            for (List<Path> order : orders(rest)) {
                List<Path> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }
}
