package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opr.fieldbook.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The laws of merging through the commands alone, as somebody from outside would check them: two to four libraries, random
 * lines of a batch, hand-overs, merges looked at before, undone and taken back, conflicts settled. What a command refuses with
 * exit code 1 is no break of a law; any other code but 0 is.
 */
class MergeCommandLaws {

    private static final int RUNS = Integer.getInteger("fieldbook.laws.cli.runs", 2);
    private static final long SEED = 90_000;
    private static final List<String> ITEMS = List.of("J-T-02", "J-T-03", "J-D-01");

    @TempDir
    Path folder;

    private final List<TestLibrary> libraries = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private int files;

    @Test
    void throughTheCommandsAllAgreeToo() throws IOException {
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Random random = new Random(seed);
            try {
                join(folder.resolve("seed-" + seed), 2 + random.nextInt(3));
                int steps = 6 + random.nextInt(7);
                for (int i = 0; i < steps; i++) {
                    step(libraries.get(random.nextInt(libraries.size())), random);
                }
                exchange(random);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    private void join(Path place, int count) throws IOException {
        libraries.clear();
        sent.clear();
        Files.createDirectories(place);
        TestLibrary lead = TestLibrary.in(place);
        libraries.add(lead);
        Path told = Files.writeString(place.resolve("told"), "walrus lemon kayak torch");
        for (int i = 1; i < count; i++) {
            String name = "Inspector " + (char) ('A' + i);
            TestLibrary other = TestLibrary.empty(place.resolve("laptop-" + i), name);
            String file = next();
            lead.json("package", NUMBER, "--for", name, "--file-passphrase-file", told.toString(), "--out", file);
            other.json("open", file, "--file-passphrase-file", told.toString());
            libraries.add(other);
        }
    }

    private String next() {
        return folder.resolve("file-" + ++files + ".fieldbook").toString();
    }

    private void step(TestLibrary library, Random random) throws IOException {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> lines(library, random);
            case 3 -> settle(library, random);
            case 4 -> combine(library, random);
            case 5 -> sent.add(send(library));
            default -> merge(library, random);
        }
    }

    /** A few lines in one call; a line that is refused does not stop those after it. */
    private void lines(TestLibrary library, Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            String item = ITEMS.get(random.nextInt(ITEMS.size()));
            String word = "word" + random.nextInt(4);
            lines.add(switch (random.nextInt(5)) {
                case 0 -> "answer %s %s met --note %s".formatted(NUMBER, item, word);
                case 1 -> "answer %s %s not-met".formatted(NUMBER, item);
                case 2 -> "answer %s %s na --reason %s".formatted(NUMBER, item, word);
                case 3 -> "finding raise %s --class deficiency --item %s --title %s --condition %s"
                        .formatted(NUMBER, item, word, word);
                default -> "finding set %s A-F01 effect %s".formatted(NUMBER, word);
            });
        }
        Path batch = Files.write(folder.resolve("batch"), lines);
        allowed(library.run("batch", batch.toString(), "--keep-going"));
    }

    private static void allowed(TestRun run) {
        assertThat(run.code()).as(run.err()).isIn(0, 1);
    }

    private void settle(TestLibrary library, Random random) {
        JsonNode conflicts = library.json("conflicts", NUMBER);
        if (!conflicts.isEmpty()) {
            JsonNode one = conflicts.get(random.nextInt(conflicts.size()));
            String choice = random.nextInt(3) == 0 ? "both" : random.nextBoolean() ? "a" : "b";
            TestRun run = library.run("settle", NUMBER, one.path("id").asString(), choice, "--json");
            allowed(run);
            if (run.code() == 0) {
                assertThat(library.json("conflicts", NUMBER)).hasSize(conflicts.size() - 1);
            }
        }
    }

    private void combine(TestLibrary library, Random random) {
        JsonNode findings = library.json("finding", "list", NUMBER);
        if (findings.size() > 1) {
            String act = List.of("combine", "take-apart", "not-same").get(random.nextInt(3));
            allowed(library.run(
                    "duplicates", NUMBER, act, findings.get(0).path("id").asString(), findings.get(1).path("id").asString()));
        }
    }

    private String send(TestLibrary library) {
        String file = next();
        library.json("send", NUMBER, "--out", file);
        return file;
    }

    private void merge(TestLibrary library, Random random) {
        List<String> from = new ArrayList<>();
        from.add(send(libraries.get(random.nextInt(libraries.size()))));
        if (!sent.isEmpty() && random.nextBoolean()) {
            from.add(sent.get(random.nextInt(sent.size())));
        }
        String before = library.hash();
        JsonNode would = merge(library, from, true);
        assertThat(library.hash()).as("a look changes nothing").isEqualTo(before);
        JsonNode merged = merge(library, from, false);
        for (String count : List.of("new", "conflicts")) {
            assertThat(merged.path(count).asInt()).as("preview = effect: " + count).isEqualTo(would.path(count).asInt());
        }
        assertThat(merged.path("files").valueStream().mapToInt(file -> file.path("new").asInt()).sum())
                .isEqualTo(merged.path("new").asInt());
        String after = library.hash();
        if (merged.path("new").asInt() > 0 && random.nextBoolean()) {
            library.json("undo-merge", NUMBER, merged.path("merge_id").asString());
            assertThat(library.hash()).as("undo restores the hash from before").isEqualTo(before);
            merge(library, from, false);
        }
        assertThat(library.hash()).as("merged, undone and merged again").isEqualTo(after);
        assertThat(merge(library, from, false).path("new").asInt()).as("twice is once").isZero();
        assertThat(library.hash()).as("twice is once").isEqualTo(after);
    }

    private static JsonNode merge(TestLibrary library, List<String> from, boolean dryRun) {
        List<String> words = new ArrayList<>(List.of("merge", NUMBER));
        words.addAll(from);
        if (dryRun) {
            words.add("--dry-run");
        }
        return library.json(words.toArray(String[]::new));
    }

    /** Everybody gets everybody's last file, each in an order of its own, all at once or one by one. */
    private void exchange(Random random) {
        List<String> last = new ArrayList<>(libraries.stream().map(this::send).toList());
        for (TestLibrary library : libraries) {
            Collections.shuffle(last, random);
            if (random.nextBoolean()) {
                merge(library, last, false);
            } else {
                last.forEach(file -> merge(library, List.of(file), false));
            }
        }
        TestLibrary first = libraries.getFirst();
        JsonNode conflicts = first.json("conflicts", NUMBER);
        for (TestLibrary library : libraries) {
            assertThat(library.hash()).as("equal dump --hash, in every order").isEqualTo(first.hash());
            assertThat(library.json("conflicts", NUMBER)).as("equal conflicts and letters").isEqualTo(conflicts);
        }
        JsonNode points = first.json("check", NUMBER);
        assertThat(points.toString().split("\"kind\":\"conflict\"", -1)).hasSize(conflicts.size() + 1);
        TestRun report = first.run("report", NUMBER, "--final", "--out", folder.toString());
        assertThat(report.code()).as("open points refuse a final report").isEqualTo(1);
    }
}
