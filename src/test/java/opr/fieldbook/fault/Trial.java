package opr.fieldbook.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.FaultyLibrary;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.Verification;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.Summarize;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.RawBytes;

/**
 * One thing a person does, tried on a disk that fails at each call in turn, in each {@link FailingDisk.Way}. After each
 * failure: what is on the disk at that moment, opened as after a power cut, is the inspection as before or as after, and
 * verifies, and its line in the list says what it holds; nothing readable is left; the window shows one of the two; on a good disk the same thing done again succeeds, and
 * what is saved then is as after.
 */
public final class Trial {

    /** Text that stands in the inspection and in no file. */
    public static final String CANARY = "Zanzibar canary";

    private static final BuiltInProtocols PROTOCOLS = new BuiltInProtocols();
    private static final char[] PASSPHRASE = "a passphrase".toCharArray();

    /** To what a trial may change it. */
    public static final String NEXT = "another passphrase";

    /** Stands still: what is done again writes the same values. */
    private static final TimeSource CLOCK = new TimeSource() {
        @Override
        public OffsetDateTime now() {
            return OffsetDateTime.parse("2027-03-09T10:00:00-05:00");
        }

        @Override
        public boolean byHand() {
            return false;
        }
    };

    /** What is done; done again it does the same. */
    @FunctionalInterface
    public interface Doing {
        void on(Open open);
    }

    /** What else is to hold whenever a call failed. */
    @FunctionalInterface
    public interface Also {
        void holds(Open open, boolean done);
    }

    /** A library on the failing disk, with its inspection open. */
    public record Open(Session session, Sitting sitting, FailingDisk disk) implements AutoCloseable {

        String state() {
            return Await.of(sitting.desk().read(fold -> Dump.hash(fold, true)));
        }

        @Override
        public void close() {
            try {
                sitting.close();
            } finally {
                session.close();
            }
        }
    }

    private final Path root;
    private final Path library;
    private final Path kept;
    private final String inspection;
    private final Doing doing;
    private Doing lastly = open -> {};
    private Runnable gone = () -> {};
    private Also also = (open, done) -> {};
    private Doing again;
    private int others = Integer.getInteger("fieldbook.faults.step", 3);
    private String before = "";
    private String after = "";
    private int tried;

    /**
     * @param root       folder of everything: library, targets
     * @param library    a library in it, closed
     * @param inspection the id of its inspection
     */
    public Trial(Path root, Path library, String inspection, Doing doing) {
        this.root = root;
        this.library = library;
        this.kept = root.resolveSibling(root.getFileName() + "-kept");
        this.inspection = inspection;
        this.doing = doing;
        this.again = doing;
        copy(root, kept);
    }

    public Trial and(Also more) {
        also = more;
        return this;
    }

    /** What a person does once the disk is well; without this, the same once more. */
    public Trial then(Doing finish) {
        again = finish;
        return this;
    }

    /**
     * What is done in the next sitting, and what holds once that is closed.
     */
    public Trial finallyDoing(Doing next, Runnable holds) {
        lastly = next;
        gone = holds;
        return this;
    }

    /** How many failures were tried. */
    public int tried() {
        return tried;
    }

    /**
     * Lets every call fail once; a disk that is gone or full from some call on is tried at every third, or as {@code
     * fieldbook.faults.step} says. Answers how many calls there are.
     */
    public int run() throws SQLException {
        FailingDisk disk = new FailingDisk();
        try (FailingEngine engine = new FailingEngine(disk, root.toAbsolutePath().getParent())) {
            int calls = measure(disk);
            for (FailingDisk.Way way : FailingDisk.Way.values()) {
                for (int call = 1; call <= calls; call += way == FailingDisk.Way.ONCE ? 1 : others) {
                    one(disk, way, call);
                }
            }
            return calls;
        }
    }

    private int measure(FailingDisk disk) {
        try (Open open = open(disk)) {
            before = open.state();
            disk.count();
            doing.on(open);
            int calls = disk.calls();
            after = open.state();
            assertThat(calls).isPositive();
            also.holds(open, true);
            return calls;
        }
    }

    private void one(FailingDisk disk, FailingDisk.Way way, int call) {
        putBack();
        disk.heal();
        Open open = open(disk);
        try {
            disk.arm(way, call);
            Throwable thrown = catchThrowable(() -> doing.on(open));
            String where = way + " " + disk.at(call) + " -> " + thrown;
            boolean failed = disk.failed();
            disk.heal();
            if (thrown == null) {
                assertThat(open.state()).as(where).isEqualTo(after);
            } else {
                assertThat(failed).as(where).isTrue();
                assertThat(thrown).as(where).isInstanceOf(Problem.class);
                assertThat(thrown.getMessage()).as(where).isNotBlank().doesNotContain("!");
            }
            if (failed) {
                tried++;
                asAfterAPowerCut(where);
                assertThat(open.state()).as(where).isIn(before, after);
                also.holds(open, thrown == null);
                assertThat(RawBytes.holding(root, CANARY)).as(where).isEmpty();
                if (thrown != null) {
                    assertThat(catchThrowable(() -> again.on(open))).as("again, after " + where).isNull();
                }
                assertThat(open.state()).as("again, after " + where).isEqualTo(after);
                also.holds(open, true);
            }
            open.close();
            if (failed) {
                whole(library, List.of(after), "closed, after " + where);
                try (Open next = open(disk)) {
                    lastly.on(next);
                }
                assertThat(catchThrowable(gone::run)).as("lastly, after " + where).isNull();
            }
        } finally {
            disk.heal();
        }
    }

    /** A copy of the files as they are now, opened on a good disk. */
    private void asAfterAPowerCut(String where) {
        Path copy = root.resolveSibling(root.getFileName() + "-cut");
        clear(copy);
        copy(library, copy);
        whole(copy, List.of(before, after), "power cut, " + where);
        clear(copy);
    }

    private void whole(Path folder, List<String> states, String where) {
        try (Library opened = unlock(folder, new FailingDisk())) {
            Session session = new Session(opened, PROTOCOLS, CLOCK, TestCost.low());
            Verification checked = new LibraryCheck(opened).verify(inspection);
            assertThat(checked.flaws()).as(where).isEmpty();
            Summary listed = session.inspections().getFirst();
            try (Sitting sitting = session.open(inspection, Runnable::run)) {
                String state = Await.of(sitting.desk().read(fold -> Dump.hash(fold, true)));
                assertThat(state).as(where).isIn(states);
                assertThat(listed).as(where).isEqualTo(Await.of(sitting.desk().inspect(Summarize::of)));
            }
        }
    }

    private Open open(FailingDisk disk) {
        Session session = new Session(
                unlock(library, disk), PROTOCOLS, CLOCK, TestCost.low());
        return new Open(session, session.open(inspection, Runnable::run), disk);
    }

    /** With the passphrase from before, or the one it was changed to: one of them opens. */
    private static Library unlock(Path folder, FailingDisk disk) {
        try {
            return FaultyLibrary.unlock(folder, PASSPHRASE, disk);
        } catch (Problem perhapsChanged) {
            try {
                Files.deleteIfExists(folder.resolve("unlock.delay"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return FaultyLibrary.unlock(folder, NEXT.toCharArray(), disk);
        }
    }

    private void putBack() {
        clear(root);
        copy(kept, root);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
                for (Path file : files) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
