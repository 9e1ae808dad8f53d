package opr.fieldbook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeDigestTest {

    private static final int BUFFER = 1 << 17;
    private static final byte[] MARK = "opr:whole:digest".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Path file(int size, int... marks) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        for (int at : marks) {
            System.arraycopy(WholeDigest.open(), 0, bytes, at, WholeDigest.open().length);
        }
        return Files.write(folder.resolve("file"), bytes);
    }

    @Test
    void wherEverTheMarkStandsTheDigestIsThatOfTheWholeFileWithoutItsOwnBytes() throws Exception {
        for (int at = BUFFER - 50; at <= BUFFER + 2; at++) {
            Path file = file(2 * BUFFER + 77, at);
            byte[] plain = Files.readAllBytes(file);
            WholeDigest whole = new WholeDigest(file);
            assertThat(whole.check()).isEqualTo(WholeDigest.State.OPEN);
            assertThat(whole.seal()).isTrue();
            assertThat(whole.check()).isEqualTo(WholeDigest.State.WHOLE);
            byte[] sealed = Files.readAllBytes(file);
            int from = at + MARK.length;
            assertThat(Arrays.copyOfRange(sealed, from, from + 32)).isEqualTo(sha256(plain));
        }
    }

    private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        Path file = file(3_000, 1_000);
        new WholeDigest(file).seal();
        byte[] sealed = Files.readAllBytes(file);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThat(new WholeDigest(file).check()).as("byte " + at).isNotEqualTo(WholeDigest.State.WHOLE);
        }
    }

    @Test
    void withoutAPlaceOrWithSeveralNothingIsSealed() throws IOException {
        assertThat(new WholeDigest(file(500)).seal()).isFalse();
        assertThat(new WholeDigest(file(500, 10, 200)).sealAndReadBack()).isFalse();
        assertThat(new WholeDigest(file(BUFFER * 2, 10, BUFFER + 9)).check()).isEqualTo(WholeDigest.State.MISSING);
        Path cut = file(100, 20);
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
        assertThat(new WholeDigest(cut).check()).isEqualTo(WholeDigest.State.MISSING);
        assertThat(new WholeDigest(file(0)).check()).isEqualTo(WholeDigest.State.MISSING);
    }

    @Test
    void aDiskThatGivesBackAnotherByteIsNoticed() throws IOException {
        assertThat(new WholeDigest(file(BUFFER * 3, 777)).sealAndReadBack()).isTrue();
        Path file = file(BUFFER * 3, 777);
        long[] read = {0};
        WholeDigest lied = new WholeDigest(file, bytes -> {
            read[0] += bytes;
            if (read[0] == BUFFER * 3) {
                change(file, BUFFER * 2 + 5);
            }
        });
        assertThat(lied.sealAndReadBack()).isFalse();
    }

    private static void change(Path file, int at) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[at] ^= 8;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoWatchesHearsOfEveryByteTwiceAndCanEndIt() throws IOException {
        Path file = file(BUFFER + 10, 777);
        long[] read = {0};
        new WholeDigest(file, bytes -> read[0] += bytes).sealAndReadBack();
        assertThat(read[0]).isEqualTo(2L * (BUFFER + 10));
        assertThatIllegalStateException().isThrownBy(() -> new WholeDigest(file, bytes -> {
                    throw new IllegalStateException("stopped");
                })
                .sealAndReadBack());
    }
}
