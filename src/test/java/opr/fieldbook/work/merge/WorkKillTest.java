package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.Entity;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.ChildJvm;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it saves, merges, hands over, backs up or changes the passphrase: before or after, and whole. */
class WorkKillTest {

    private static final int KILLS = Integer.getInteger("fieldbook.work.kills", 5);
    private static final List<String> THINGS = List.of("save", "merge", "send", "backup", "keys");

    @TempDir
    Path temp;

    private Path library;
    private Path fromB;
    private Path stick;
    private String inspection = "";
    private String before = "";
    private String after = "";
    private final Set<String> promised = new HashSet<>();
    private int done;

    @BeforeEach
    void crew() throws IOException {
        library = temp.resolve("lead");
        stick = Files.createDirectory(temp.resolve("stick"));
        try (Crew crew = new Crew(temp, 2)) {
            inspection = crew.lead().sitting().id();
            crew.lead().answer("J-T-02", Result.MET);
            for (int i = 0; i < 150; i++) {
                crew.laptop(1).note("J-T-02", "words ".repeat(100));
            }
            before = crew.lead().hash();
            fromB = crew.send(crew.laptop(1));
            Merged merged = crew.lead().merge(fromB);
            after = crew.lead().hash();
            new UndoMerge(crew.lead().sitting()).undo(merged.mergeId());
        }
    }

    @Test
    void everythingIsAsBeforeOrAsAfter() throws Exception {
        long seed = System.nanoTime();
        System.out.println("WorkKillTest seed " + seed);
        Random random = new Random(seed);
        // Saving comes last: it changes what the state is compared with.
        for (String thing : List.of("merge", "send", "backup", "keys", "save")) {
            int kills = Math.max(1, KILLS / THINGS.size());
            done = 0;
            for (int kill = 0; kill < kills; kill++) {
                killOne(thing, random);
            }
            System.out.println(thing + ": " + kills + " kills, done before the kill " + done);
        }
    }

    private void killOne(String thing, Random random) throws Exception {
        String passphrase = passphrase();
        Path file = thing.equals("merge") ? fromB : stick.resolve("X.fieldbook");
        List<String> told;
        try (ChildJvm child = ChildJvm.start(
                WorkingChild.class, thing, library.toString(), passphrase, inspection, file.toString())) {
            assertThat(child.line()).isEqualTo("ready");
            Thread.sleep(random.nextInt(thing.equals("save") ? 300 : 900));
            told = child.kill();
        }
        List<String> whole = new ArrayList<>(told);
        done += whole.size();
        if (thing.equals("save")) {
            whole.stream().filter(line -> line.length() == 36).forEach(promised::add);
        }
        check(thing, told);
    }

    /** One of the two passphrases that the child changes between opens the library. */
    private String passphrase() throws IOException {
        for (String each : List.of(WorkingChild.FIRST, WorkingChild.OTHER)) {
            Files.deleteIfExists(library.resolve("unlock.delay"));
            try (Library opened = Library.unlock(library, each.toCharArray())) {
                return each;
            } catch (Problem another) {
                continue;
            }
        }
        throw new AssertionError("No passphrase opens the library");
    }

    private void check(String thing, List<String> told) throws IOException {
        try (Library opened = Library.unlock(library, passphrase().toCharArray())) {
            assertThat(new LibraryCheck(opened).verify(inspection).flaws()).as(thing + " " + told).isEmpty();
            Session session = new Session(opened, new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low());
            assertThat(session.inspections()).hasSize(1);
            try (Sitting sitting = session.open(inspection, Runnable::run)) {
                if (promised.isEmpty()) {
                    String hash = Await.of(sitting.desk().read(fold -> Dump.hash(fold, false)));
                    assertThat(hash).as(thing).isIn(thing.equals("save") ? List.of(hash) : List.of(before, after));
                }
                Set<String> entries = new HashSet<>();
                Await.of(sitting.desk().read(fold -> fold.all(Kind.ENTRY))).stream()
                        .filter(Entity::present)
                        .forEach(entry -> entries.add(entry.key().id()));
                assertThat(entries).containsAll(promised);
                files(sitting.opened().key());
            }
        }
    }

    /** Whatever has its name, on the stick and among the backups, is whole. */
    private void files(InspectionKey key) throws IOException {
        for (Path folder : List.of(stick, library.resolve("backups"))) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".fieldbook")).toList()) {
                        assertThat(Verify.file(file, key).flaws()).as(file.toString()).isEmpty();
                        try (Incoming incoming = Incoming.open(file, key)) {
                            incoming.rows(row -> {});
                        }
                    }
                }
            }
        }
    }
}
