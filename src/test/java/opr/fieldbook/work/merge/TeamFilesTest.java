package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TeamFilesTest extends ThreeLaptops {

    private TeamFiles team;

    @BeforeEach
    void threeLaptops() {
        team = team(lead.sitting());
        crew.laptop(1).answer("J-T-02", Result.NOT_MET);
        crew.laptop(1).note("J-T-02", "No poster in the processing area");
    }

    private TeamFiles team(Sitting sitting) {
        return new TeamFiles(lead.session(), sitting, TimeSource.CLOCK, FileStore.real());
    }

    @Test
    void eachBadFileIsNamedAndTheOthersAreLookedAt() throws IOException {
        Path good = crew.send(crew.laptop(1));
        Path sheet = Files.writeString(folder.resolve("roster.fieldbook"), "PK not ours");
        Path empty = Files.createFile(folder.resolve("empty.fieldbook"));
        TeamFiles.Looked looked = team.look(List.of(sheet, good, empty), Watch.NONE);
        assertThat(looked.preview().files()).extracting(Merged.Part::file).containsExactly(good);
        assertThat(looked.refused()).extracting(TeamFiles.Refused::file).containsExactly(sheet, empty);
        assertThat(looked.refused())
                .allSatisfy(refused -> assertThat(refused.reason()).contains(refused.file().toString()));
        assertThat(team.merges()).isEmpty();
    }

    @Test
    void whatCameIsToldAndIsNothingAfterUndoing() {
        TeamFiles.Done done = team.merge(List.of(crew.send(crew.laptop(1))), Watch.NONE);
        assertThat(done.notes()).isEqualTo(1);
        assertThat(done.authors()).containsExactly(crew.laptop(1).sitting().desk().writer().device());
        PastMerge last = team.merges().getFirst();
        assertThat(last.added()).isEqualTo(done.merged().added());
        assertThat(Path.of(last.copy())).exists();
        assertThat(team.changedBy(last.id())).extracting(EntityKey::kind).contains("conclusion", "entry");
        assertThat(team.undo(last.id()).undone()).isTrue();
        assertThat(team.changedBy(last.id())).isEmpty();
    }

    @Test
    void aMergeThatIsStoppedChangesNothing() {
        Path file = crew.send(crew.laptop(1));
        String before = lead.hash();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> team.merge(List.of(file), (done, of) -> done < of))
                .withMessageContaining("Nothing was changed");
        assertThat(lead.hash()).isEqualTo(before);
        assertThat(team.merges()).isEmpty();
        assertThat(team.merge(List.of(file), Watch.NONE).merged().added()).isPositive();
    }

    /** In the window the writer is a thread of its own: nothing on it may wait for it. */
    @Test
    @Timeout(60)
    void theWriterIsNeverWaitedForOnItself() throws InterruptedException {
        Path file = crew.send(crew.laptop(1));
        String id = lead.sitting().id();
        lead.sitting().close();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Sitting sitting = lead.session().open(id, writer);
        TeamFiles own = team(sitting);
        own.merge(List.of(file), Watch.NONE);
        own.undo(own.merges().getFirst().id());
        assertThat(own.send(folder.resolve("evening.fieldbook"), Watch.NONE).files()).allSatisfy(path -> assertThat(path).exists());
        sitting.end().join();
        writer.shutdown();
        assertThat(writer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        lead.reopen(id);
    }

    @Test
    void theInspectionOfAFileIsFoundOrSaid() throws IOException {
        Path file = crew.send(crew.laptop(1));
        Path sheet = Files.writeString(folder.resolve("roster.xlsx"), "PK");
        assertThat(TeamFiles.inspectionOf(List.of(sheet, file), lead.session(), null)).isEqualTo(lead.sitting().id());
        try (Crew other = new Crew(Files.createDirectory(folder.resolve("other")), 1)) {
            Path foreign = other.send(other.lead());
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> TeamFiles.inspectionOf(List.of(foreign), lead.session(), null))
                    .withMessageContaining(foreign.toString())
                    .withMessageContaining("not in this library");
            assertThat(team.look(List.of(foreign, file), Watch.NONE).refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.reason()).contains("another inspection"));
        }
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TeamFiles.inspectionOf(List.of(sheet), lead.session(), null))
                .withMessageContaining(sheet.toString());
    }
}
