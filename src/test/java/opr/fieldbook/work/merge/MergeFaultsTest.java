package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.fault.Trial;
import opr.fieldbook.fault.TrialCrew;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk does while files are merged or a merge is undone, the inspection is as before or as after. */
class MergeFaultsTest {

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    @Test
    void aMergeOfTwoFilesWithAnExhibit() throws Exception {
        var start = TrialCrew.of(temp, 3, crew -> {
            crew.lead().answer("J-T-02", Result.MET);
            crew.laptop(1).answer("J-T-02", Result.NOT_MET);
            crew.laptop(1).note("J-T-02", Trial.CANARY + " on the wall");
            crew.laptop(1).sitting().exhibits().add(TrialCrew.picture(temp, 1));
            crew.laptop(2).answer("J-T-03", Result.MET);
            return List.of(
                    TrialCrew.keep(crew.send(crew.laptop(1)), temp.resolve("disk"), "b.fieldbook"),
                    TrialCrew.keep(crew.send(crew.laptop(2)), temp.resolve("disk"), "c.fieldbook"));
        });
        Trial trial = start.trial(open -> merging(open).merge(start.prepared()));
        int calls = trial.run();
        System.out.println("Merge: " + calls + " calls, " + trial.tried() + " failures");
        assertThat(calls).isGreaterThan(100);
        assertThat(trial.tried()).isGreaterThan(calls);
    }

    @Test
    void aMergeUndone() throws Exception {
        var start = TrialCrew.of(temp, 2, crew -> {
            crew.laptop(1).answer("J-T-02", Result.NOT_MET);
            crew.laptop(1).note("J-T-02", Trial.CANARY + " on the wall");
            return crew.lead().merge(crew.send(crew.laptop(1)));
        });
        String merge = String.valueOf(start.prepared().mergeId());
        Trial trial = start.trial(open -> new UndoMerge(open.sitting()).undo(merge)).then(open -> {
            UndoMerge undo = new UndoMerge(open.sitting());
            if (undo.merges().stream().noneMatch(JournalEntry::undone)) {
                undo.undo(merge);
            }
        });
        int calls = trial.run();
        System.out.println("Undo of a merge: " + calls + " calls, " + trial.tried() + " failures");
        assertThat(trial.tried()).isGreaterThan(calls);
    }

    private static MergeFiles merging(Trial.Open open) {
        return new MergeFiles(
                open.sitting(),
                TimeSource.CLOCK,
                new MergeCopies(new Backups(open.session(), TimeSource.CLOCK, open.disk())));
    }
}
