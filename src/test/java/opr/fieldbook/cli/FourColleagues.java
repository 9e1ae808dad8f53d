package opr.fieldbook.cli;

import static opr.fieldbook.cli.TestLibrary.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.TestRun;

/**
 * A lead and four members on laptops of their own, each with 40 answers, three findings and notes; 12 items are answered by
 * all four, three of them equally. Everything was done by commands.
 */
public final class FourColleagues {

    private static final int SHARED = 12;
    private static final int EQUAL = 3;
    private static final int OWN = 28;

    /** Items that they contradict each other on: two say one thing, two another. */
    public static final int CONFLICTS = SHARED - EQUAL;

    /** Items with one answer once all is merged. */
    public static final int ANSWERED = 4 * OWN + EQUAL;

    /** Findings of all four. */
    public static final int FINDINGS = 12;

    private final TestLibrary lead;
    private final List<Path> files;
    private final List<String> contradicted;

    private FourColleagues(TestLibrary lead, List<Path> files, List<String> contradicted) {
        this.lead = lead;
        this.files = files;
        this.contradicted = contradicted;
    }

    /** Makes them in a folder. */
    public static FourColleagues in(Path folder) throws IOException {
        TestLibrary lead = TestLibrary.in(Files.createDirectory(folder.resolve("lead")));
        Path told = Files.writeString(folder.resolve("told"), "a few words told in person");
        List<String> items = new ArrayList<>();
        lead.json("protocol", "show", "JEM").path("items").forEach(item -> items.add(item.path("id").asString()));
        List<Path> files = new ArrayList<>();
        for (int member = 0; member < 4; member++) {
            files.add(handOver(folder, lead, member, items, told));
        }
        return new FourColleagues(lead, files, List.copyOf(items.subList(EQUAL, SHARED)));
    }

    TestLibrary lead() {
        return lead;
    }

    /** The folder of the lead's library, in which nothing is merged yet. */
    public Path library() {
        return lead.folder();
    }

    /** What opens it. */
    public static String passphrase() {
        return TestLibrary.PASSPHRASE;
    }

    /** What the members handed over, one file each. */
    public List<Path> files() {
        return files;
    }

    /** The items that they contradict each other on. */
    public List<String> contradicted() {
        return contradicted;
    }

    private static Path handOver(Path folder, TestLibrary lead, int member, List<String> items, Path told) throws IOException {
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
        Path sent = at.resolve("sample-county-" + (char) ('B' + member) + ".fieldbook");
        lines.append("send ").append(NUMBER).append(" --out '").append(sent).append("'\n");
        Path script = Files.writeString(at.resolve("lines"), lines.toString());
        TestRun run = library.run("batch", script.toString(), "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.jsonLines()).hasSize(SHARED + OWN + 3 + 1);
        return sent;
    }
}
