package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.fault.Trial;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the disk does while files are merged, the inspection is as before or as after. */
class MergeFaultsTest {

    @TempDir
    Path temp;

    @Test
    void aMergeWithAnExhibit() throws Exception {
        Path root = temp.resolve("disk");
        String id;
        Path b;
        Path c;
        try (Crew crew = new Crew(root, 3)) {
            id = crew.lead().sitting().id();
            crew.lead().answer("J-T-02", Result.MET);
            crew.laptop(1).answer("J-T-02", Result.NOT_MET);
            crew.laptop(1).note("J-T-02", Trial.CANARY + " on the wall");
            Path photo = Files.writeString(temp.resolve("photo.jpg"), (Trial.CANARY + " in a picture ").repeat(400));
            crew.laptop(1).sitting().exhibits().add(photo);
            crew.laptop(2).answer("J-T-03", Result.MET);
            b = crew.send(crew.laptop(1));
            c = crew.send(crew.laptop(2));
        }
        Trial trial = new Trial(root, root.resolve("lead"), id, open -> new MergeFiles(
                        open.sitting(),
                        TimeSource.CLOCK,
                        new MergeCopies(new Backups(open.session(), TimeSource.CLOCK, open.disk())))
                .merge(List.of(b, c)));
        int calls = trial.run();
        System.out.println("MergeFaultsTest: " + calls + " calls, " + trial.tried() + " failures");
        assertThat(trial.tried()).isGreaterThan(calls);
    }
}
