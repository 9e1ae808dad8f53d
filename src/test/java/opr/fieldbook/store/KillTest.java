package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it appends; what it had acknowledged must be there. */
class KillTest {

    private static final int LANES = 2;
    private static final int KILLS = Integer.getInteger("fieldbook.kills", 50);

    private final AtomicLong used = new AtomicLong();

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostInAHundredKills() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillTest seed " + seed);
        List<Callable<Integer>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Path file = folder.resolve("lane" + lane + InspectionFile.SUFFIX);
            Random random = new Random(seed + lane);
            lanes.add(() -> lane(file, random));
        }
        int acknowledged = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> done : threads.invokeAll(lanes)) {
                acknowledged += done.get();
            }
        }
        System.out.println("Kills: " + LANES * KILLS + ", acknowledged and found: " + acknowledged
                + ", processor time of all children: " + used.get() + " ms");
        assertThat(acknowledged).isGreaterThanOrEqualTo(LANES * KILLS);
    }

    private int lane(Path path, Random random) throws IOException, InterruptedException {
        int acknowledged = 0;
        try (InspectionKey key = InspectionKey.create()) {
            InspectionFile.create(path, "inspection", key, List.of(), FileStore.real())
                    .close();
            Set<String> promised = new HashSet<>();
            for (int kill = 0; kill < KILLS; kill++) {
                promised.addAll(killOne(path, TestKeys.hex(key), 1 + random.nextInt(20)));
                try (InspectionFile file = InspectionFile.open(path, key)) {
                    Set<String> found = new HashSet<>();
                    file.revisions(revision -> found.add(revision.id().hex()));
                    assertThat(found).containsAll(promised);
                }
            }
            acknowledged = promised.size();
            assertThat(Verify.file(path, key).flaws()).isEmpty();
        }
        return acknowledged;
    }

    private List<String> killOne(Path path, String key, int after) throws IOException, InterruptedException {
        List<String> promised = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(AppendingChild.class, path.toString(), key)) {
            for (int i = 0; i < after; i++) {
                promised.add(complete(child.line()));
            }
            used.addAndGet(child.used().toMillis());
            for (String line : child.kill()) {
                if (line.length() == 64) {
                    promised.add(complete(line));
                }
            }
        }
        return promised;
    }

    private static String complete(String line) {
        assertThat(line).matches("[0-9a-f]{64}");
        return line;
    }
}
