package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A durable sealed append beside a raw one-row commit with the same settings, in turns; and reading 10,000 back. */
class AppendCostTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 9;
    private static final int ROWS = 60;

    @TempDir
    Path folder;

    @Test
    void aSealedAppendCostsLittleMoreThanARawCommit() throws SQLException {
        List<Revision> chain = TestRevisions.chain("d1", (ROUNDS + 1) * ROWS);
        double[] ratios = new double[ROUNDS];
        double[] sealed = new double[ROUNDS];
        double[] raw = new double[ROUNDS];
        try (InspectionKey key = InspectionKey.create();
                InspectionFile file = InspectionFile.create(
                        folder.resolve("i.fieldbook"), "0a0a0a0a", key, List.of(), FileStore.real());
                Raw plain = new Raw(folder.resolve("raw.db"))) {
            for (int round = -1; round < ROUNDS; round++) {
                List<Revision> some = chain.subList((round + 1) * ROWS, (round + 2) * ROWS);
                double ours;
                double theirs;
                if (round % 2 == 0) {
                    ours = ours(file, some);
                    theirs = plain.commit(some);
                } else {
                    theirs = plain.commit(some);
                    ours = ours(file, some);
                }
                if (round >= 0) {
                    sealed[round] = ours;
                    raw[round] = theirs;
                    ratios[round] = ours / theirs;
                }
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(sealed);
        Arrays.sort(raw);
        System.out.printf(
                "Append, median of %d rounds: sealed %.0f us, raw %.0f us, ratio %.2f (%.2f to %.2f)%n",
                ROUNDS, sealed[ROUNDS / 2], raw[ROUNDS / 2], ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
        assertThat(ratios[ROUNDS / 4]).as("lower quartile of the ratio").isLessThan(1.5);
    }

    /** The median of single appends, in microseconds. */
    private static double ours(InspectionFile file, List<Revision> some) {
        double[] times = new double[some.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            file.append(some.get(i));
            times[i] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** The same bytes, not sealed, through the plain driver. */
    private static final class Raw implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement insert;

        Raw(Path file) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                for (String pragma : List.of("journal_mode=wal", "synchronous=full", "foreign_keys=1",
                        "trusted_schema=0", "cell_size_check=1", "temp_store=2", "secure_delete=1", "mmap_size=0")) {
                    statement.execute("pragma " + pragma);
                }
                statement.execute(
                        "create table revision(id text primary key, device text, seq integer, body blob) strict");
            }
            insert = connection.prepareStatement("insert into revision values (?, ?, ?, ?)");
        }

        double commit(List<Revision> some) throws SQLException {
            double[] times = new double[some.size()];
            for (int i = 0; i < times.length; i++) {
                Revision revision = some.get(i);
                byte[] body = revision.encode();
                long start = System.nanoTime();
                insert.setString(1, revision.id().hex());
                insert.setString(2, revision.device());
                insert.setLong(3, revision.seq());
                insert.setBytes(4, body);
                insert.executeUpdate();
                times[i] = (System.nanoTime() - start) / 1e3;
            }
            Arrays.sort(times);
            return times[times.length / 2];
        }

        @Override
        public void close() throws SQLException {
            insert.close();
            connection.close();
        }
    }

    @Test
    void readingTenThousandIsQuick() {
        List<Revision> chain = TestRevisions.chain("d1", 10_000);
        Path path = folder.resolve("many.fieldbook");
        try (InspectionKey key = InspectionKey.create()) {
            long start = System.nanoTime();
            try (InspectionFile file = InspectionFile.create(path, "0a0a0a0a", key, List.of(), FileStore.real())) {
                file.appendAll(chain);
            }
            double written = (System.nanoTime() - start) / 1e9;
            double[] times = new double[5];
            double[] processor = new double[5];
            for (int i = 0; i < times.length; i++) {
                start = System.nanoTime();
                long used = THREADS.getCurrentThreadCpuTime();
                try (InspectionFile file = InspectionFile.open(path, key)) {
                    assertThat(file.revisions()).hasSize(10_000);
                }
                times[i] = (System.nanoTime() - start) / 1e9;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1e9;
            }
            System.out.printf(
                    "10,000 revisions: written %.2f s, opened and read in %s s, of it processor %s s%n",
                    written, Arrays.toString(times), Arrays.toString(processor));
            // Time of the processor: how busy the machine is otherwise must not decide.
            Arrays.sort(processor);
            assertThat(processor[processor.length / 2]).isLessThan(0.4);
        }
    }
}
