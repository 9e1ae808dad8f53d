package opr.fieldbook.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.FailingDisk;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.fault.Trial;
import opr.fieldbook.fault.TrialCrew;
import opr.fieldbook.store.LibraryCheck;
import opr.fieldbook.store.Verify;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.work.backup.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk does at a save, between the inspection's file and the summary, or at a backup: before or after. */
class SaveFaultsTest {

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TrialCrew.Start<Integer> start() throws Exception {
        return TrialCrew.of(temp, 1, crew -> {
            crew.lead().answer("J-T-02", Result.MET);
            return 0;
        });
    }

    private static void note(Trial.Open open) {
        Await.of(open.sitting().desk().submit(new Edit.AddEntry("e-1", "", Trial.CANARY + " seen", false)));
    }

    private static void report(String what, Trial trial) throws Exception {
        int calls = trial.run();
        System.out.println(what + ": " + calls + " calls, " + trial.tried() + " failures");
        assertThat(trial.tried()).isGreaterThan(calls);
    }

    @Test
    void aSave() throws Exception {
        report("Save", start().trial(SaveFaultsTest::note));
    }

    @Test
    void aTextThatIsTyped() throws Exception {
        report("Draft", start().trial(open -> Await.of(open.sitting().draft("entry/e-1", Trial.CANARY)))
                .and((open, done) -> {
                    Map<String, String> drafts = Await.of(open.sitting().drafts());
                    assertThat(drafts).isIn(Map.of(), Map.of("entry/e-1", Trial.CANARY));
                    if (done) {
                        assertThat(drafts).hasSize(1);
                    }
                }));
    }

    @Test
    void betweenTheFileAndTheSummary() throws Exception {
        Trial.Doing answering = open -> {
            ConclusionId item = Await.of(open.sitting().desk().inspect(inspection -> inspection.asked().stream()
                    .filter(asked -> asked.item().id().equals("J-T-03"))
                    .findFirst()
                    .orElseThrow()
                    .id()));
            Await.of(open.sitting().desk().submit(new Edit.ConcludeItem(item, Result.NOT_MET, null)));
            Await.of(open.sitting().summarize());
        };
        report("Save and summary", start().trial(answering));
    }

    @Test
    void aBackup() throws Exception {
        TrialCrew.Start<Integer> start = start();
        report("Backup", start.trial(open -> backups(open).now()).and((open, done) -> {
            var list = new Backups(open.session(), TimeSource.CLOCK, new FailingDisk()).list();
            if (done) {
                assertThat(list).isNotEmpty();
            }
            list.forEach(line -> assertThat(new LibraryCheck(open.session().library())
                    .verify(line.file(), Verify.Further.NONE)
                    .orElseThrow().flaws()).isEmpty());
        }));
    }

    @Test
    void aChangeOfThePassphrase() throws Exception {
        report("Key change", start().trial(open ->
                open.session().library().keys().changePassphrase(Trial.NEXT.toCharArray(), TestCost.low())));
    }

    private static Backups backups(Trial.Open open) {
        return new Backups(open.session(), TimeSource.CLOCK, open.disk());
    }
}
