package opr.fieldbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.TestRun;
import tools.jackson.databind.JsonNode;

/** A library with one LEA and one JEM inspection, copied from one that is made once: reading the protocol takes a while. */
record TestLibrary(Path folder, Path secret) {

    static final String NUMBER = "287G-FY2027-JEM-0001";
    static final String PASSPHRASE = "four plain sample words";

    private static Path made;

    static TestLibrary in(Path folder) {
        try {
            Path library = folder.resolve("library");
            copy(template(), library);
            Path secret = folder.resolve("secret");
            Files.writeString(secret, PASSPHRASE + "\nsecond line\n");
            return new TestLibrary(library, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A library of somebody else with nothing in it; {@code init} made it. */
    static TestLibrary empty(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Path secret = Files.writeString(folder.resolve("secret"), PASSPHRASE);
            TestLibrary library = new TestLibrary(folder.resolve("library"), secret);
            library.json("init", "--name", name, "--role", "inspector");
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path template() throws IOException {
        if (made == null) {
            Path folder = Files.createTempDirectory("fieldbook-template");
            Path secret = Files.writeString(folder.resolve("secret"), PASSPHRASE);
            TestLibrary library = new TestLibrary(folder.resolve("library"), secret);
            library.json("init", "--name", "Inspector A", "--role", "lead");
            library.json("lea", "add", "--name", "Sample County Sheriff's Office", "--state", "tx");
            library.json(
                    "inspection", "new", "--lea", "sample county sheriff's office", "--model", "JEM", "--start",
                    "2027-03-09", "--end", "2027-03-12");
            made = folder.resolve("library");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        }
        return made;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs words on this library. */
    TestRun run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--library", folder.toString(), "--passphrase-file", secret.toString()));
        return TestRun.of(all.toArray(String[]::new));
    }

    /** Runs words that must succeed, and reads the JSON. */
    JsonNode json(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        return run(all.toArray(String[]::new)).json();
    }

    String hash() {
        return json("dump", NUMBER, "--hash").path("hash").asString();
    }

    /** Raises a finding and answers its id. */
    String raise(String findingClass, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "finding", "raise", NUMBER, "--class", findingClass, "--title", "Title", "--condition", "Condition"));
        all.addAll(List.of(more));
        return json(all.toArray(String[]::new)).path("id").asString();
    }
}
