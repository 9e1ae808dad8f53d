package opr.fieldbook.store.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.seal.InspectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exhibit larger than the heap goes in, comes out and goes on to another laptop. */
class ExhibitMemoryTest {

    private static final int MIBS = 40;
    private static final String HEAP = "-Xmx20m";

    @TempDir
    Path folder;

    @Test
    void nothingIsEverInMemoryAsAWhole() throws IOException, InterruptedException {
        Path video = folder.resolve("video.mp4");
        byte[] piece = new byte[1 << 20];
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(video)) {
            for (int i = 0; i < MIBS; i++) {
                random.nextBytes(piece);
                out.write(piece);
            }
        }
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Streaming.class.getName(),
                        video.toString(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said).contains("streamed " + (MIBS << 20));
    }

    /** The child: adds, reads, passes on. Its heap holds half of the file. */
    static final class Streaming {

        private Streaming() {}

        public static void main(String[] arguments) throws IOException {
            InspectionKey key = InspectionKey.create();
            Path folder = Path.of(arguments[1]);
            ExhibitStore here = TestExhibits.store(folder.resolve("here"), key, FileStore.real());
            ExhibitStore there = TestExhibits.store(folder.resolve("there"), key, FileStore.real());
            String id = here.add(Path.of(arguments[0])).id();
            there.receive(id, Path.of("hand-over"), taker -> here.chunks(id, taker));
            long[] passed = {0};
            there.<RuntimeException>chunks(id, (number, chunk) -> passed[0] += chunk.length);
            try (InputStream in = there.open(id)) {
                System.out.println("streamed " + in.transferTo(OutputStream.nullOutputStream()));
            }
            if (passed[0] != Files.size(there.folder().resolve(id)) || Runtime.getRuntime().maxMemory() > 40 << 19) {
                throw new IllegalStateException(passed[0] + " of " + Runtime.getRuntime().maxMemory());
            }
        }
    }
}
