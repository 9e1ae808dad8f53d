package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.exhibit.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a case, and no secret, stands in the clear in any file of the folder. */
class CanaryTest {

    private static final String CANARY = "Zanzibar-canary";
    private static final String PASSPHRASE = "passphrase-canary";

    @TempDir
    Path folder;

    @Test
    void noPlainTextInAnyFileWhileOpenOrClosed() throws IOException {
        Library.Created created = Library.create(
                folder,
                new OwnerProfile(CANARY, "CN", OwnerProfile.Role.CHIEF),
                PASSPHRASE.toCharArray(),
                TestCost.low(),
                FileStore.real());
        try (Library library = created.library()) {
            try (OpenInspection opened = library.createInspection()) {
                Revision last = null;
                for (int i = 0; i < 200; i++) {
                    last = TestRevisions.after(last, "d1", CANARY + " " + i);
                    opened.file().append(last);
                    opened.file().putDraft(CANARY, (CANARY + i).getBytes(StandardCharsets.UTF_16LE));
                }
                library.records().put("lea", "random", CANARY.getBytes(StandardCharsets.UTF_8));
                library.inspections()
                        .putSummary(opened.id(), CANARY.getBytes(StandardCharsets.UTF_16BE), List.of(last.id()));
                String exhibit = opened.exhibits()
                        .add(Original.of(CANARY + ".txt", (CANARY + " in a file").repeat(90_000).getBytes(StandardCharsets.UTF_8)))
                        .id();
                assertThat(files()).anyMatch(p -> p.endsWith(exhibit));
                assertThat(files()).anyMatch(p -> p.toString().endsWith("-wal"));
                assertThat(files()).anyMatch(p -> p.toString().endsWith("-shm"));
                assertNothingInTheClear(created.recoveryKey().text());
                opened.file().removeDraft(CANARY);
            }
        }
        assertNothingInTheClear(created.recoveryKey().text());
        assertThat(files()).noneMatch(p -> p.toString().endsWith("-wal"));
    }

    @Test
    void theSearchFindsWhatIsInTheClear() throws IOException {
        for (Charset charset : charsets()) {
            Files.write(folder.resolve("clear"), ("xx" + CANARY + "yy").getBytes(charset));
            assertThat(findings(CANARY)).anyMatch(found -> found.endsWith(charset.name()));
        }
    }

    private void assertNothingInTheClear(String recoveryKey) throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(5);
        for (String secret : List.of(CANARY, PASSPHRASE, "Kim Example", "ConcludeItem", "J-T-02", recoveryKey)) {
            assertThat(findings(secret)).as(secret).isEmpty();
        }
    }

    private List<String> findings(String secret) throws IOException {
        List<String> out = new ArrayList<>();
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            for (Charset charset : charsets()) {
                if (contains(content, secret.getBytes(charset))) {
                    out.add(file + " " + charset);
                }
            }
        }
        return out;
    }

    private static List<Charset> charsets() {
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static boolean contains(byte[] in, byte[] what) {
        for (int i = 0; i + what.length <= in.length; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
