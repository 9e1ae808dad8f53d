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

/** {@link FourColleagues}, merged in all 24 orders by the command line alone, as a script would do it. */
class TwentyFourOrdersTest {

    @TempDir
    Path folder;

    @Test
    void inEveryOrderTheSameAndConflictsWhereTheyContradict() throws IOException {
        FourColleagues team = FourColleagues.in(folder);
        TestLibrary lead = team.lead();
        List<Path> files = team.files();
        Set<String> contradicted = new TreeSet<>(team.contradicted());
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
            assertThat(said.get(5)).hasSize(FourColleagues.CONFLICTS);
            assertThat(said.get(5)).allSatisfy(conflict -> assertThat(conflict.path("values"))
                    .hasSize(2)
                    .allSatisfy(value -> assertThat(value.path("alike")).hasSize(1)));
            assertThat(said.get(6).path("conflicts").asInt()).isEqualTo(FourColleagues.CONFLICTS);
            assertThat(said.get(6).path("findings").asInt()).isEqualTo(FourColleagues.FINDINGS);
            assertThat(said.get(6).path("answered").asInt()).as("a contradiction is no answer").isEqualTo(FourColleagues.ANSWERED);
        }
        assertThat(orders).hasSize(24);
        assertThat(new HashSet<>(orders)).hasSize(24);
        assertThat(hashes).hasSize(1);
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
