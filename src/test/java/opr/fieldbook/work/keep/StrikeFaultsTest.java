package opr.fieldbook.work.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.fault.FailingDisk;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.fault.Trial;
import opr.fieldbook.fault.TrialCrew;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.MergeCopies;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.record.RawBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk does at a strike, its bytes are gone from every file, backups too, once the disk is well. */
class StrikeFaultsTest {

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    /** The value as it stands sealed, and what names it. */
    private record Written(ChangeId change, byte[] sealed) {}

    private static Written write(Crew.Laptop lead) {
        lead.submit(new Edit.RaiseFinding("f-1", null, null, Edit.FindingTexts.titled(Trial.CANARY), null));
        ChangeId change = Await.of(lead.sitting().desk().read(
                fold -> fold.find("finding", "f-1").register("title").headIds().getFirst()));
        byte[] sealed = Await.of(lead.sitting().onFile(opened -> opened.file().row(change.revision()).sealed()));
        Await.of(lead.sitting().summarize());
        new Backups(lead.session(), TimeSource.CLOCK, new FailingDisk()).now();
        return new Written(change, Arrays.copyOfRange(sealed, 40, 72));
    }

    private static boolean isStruck(Sitting sitting) {
        return Await.of(sitting.desk().read(fold -> fold.value("finding", "f-1", FindingField.TITLE.name())))
                instanceof Value.Struck;
    }

    private static Backups backups(Trial.Open open) {
        return new Backups(open.session(), TimeSource.CLOCK, open.disk());
    }

    private static void gone(TrialCrew.Start<?> start, byte[] sealed) {
        assertThat(RawBytes.holding(start.root(), sealed)).isEmpty();
    }

    private static void report(String what, Trial trial) throws Exception {
        int calls = trial.run();
        System.out.println(what + ": " + calls + " calls, " + trial.tried() + " failures");
        assertThat(trial.tried()).isGreaterThan(calls);
    }

    @Test
    void aStrike() throws Exception {
        TrialCrew.Start<Written> start = TrialCrew.of(temp, 1, crew -> write(crew.lead()));
        Trial.Doing strike = open -> Await.of(new EraseValue(
                        new Surroundings(opened -> backups(open).renew(opened).unreached(), id -> List.of(), all -> false))
                .strike(open.sitting(), start.prepared().change().toString(), "A name"));
        report("Strike", start.trial(strike)
                .then(open -> {
                    if (!isStruck(open.sitting())) {
                        strike.on(open);
                    }
                })
                .finallyDoing(open -> backups(open).now(), () -> gone(start, start.prepared().sealed())));
    }

    @Test
    void aStrikeThatIsMerged() throws Exception {
        TrialCrew.Start<Written> start = TrialCrew.of(temp, 2, "1-laptop", crew -> {
            Written value = write(crew.lead());
            crew.laptop(1).merge(crew.send(crew.lead()));
            Await.of(crew.laptop(1).sitting().summarize());
            new Backups(crew.laptop(1).session(), TimeSource.CLOCK, new FailingDisk()).now();
            Await.of(new EraseValue(Surroundings.NONE)
                    .strike(crew.lead().sitting(), value.change().toString(), "A name"));
            TrialCrew.keep(crew.send(crew.lead()), temp.resolve("disk"), "struck.fieldbook");
            return value;
        });
        Path struck = start.root().resolve("struck.fieldbook");
        report("Merge of a strike", start.trial(open -> new MergeFiles(
                                open.sitting(), TimeSource.CLOCK, new MergeCopies(backups(open)))
                        .merge(List.of(struck)))
                .finallyDoing(open -> backups(open).now(), () -> gone(start, start.prepared().sealed())));
    }
}
