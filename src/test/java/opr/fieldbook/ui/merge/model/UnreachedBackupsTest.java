package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.TeamFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge that brings a strike names each folder of backups that could not be reached, and no other. */
class UnreachedBackupsTest {

    @TempDir
    Path folder;

    private final NotedDialogs dialogs = new NotedDialogs();
    private Crew crew;
    private Crew.Laptop lead;
    private Crew.Laptop other;
    private LiveInspection live;
    private MergeModel model;

    @BeforeEach
    void aTextThatIsInBackupsOfTwoFolders() {
        crew = new Crew(folder, 2);
        lead = crew.lead();
        other = crew.laptop(1);
        lead.submit(new Edit.RaiseFinding("f-1", null, null, Edit.FindingTexts.titled("Jane Sample said so"), null));
        other.merge(crew.send(lead));
        backups().now(folder.resolve("drive"));
        backups().now(folder.resolve("stick"));
        live = Await.of(LiveInspection.of(other.sitting(), Runnable::run));
        TeamFiles team = new TeamFiles(other.session(), other.sitting(), TimeSource.CLOCK, FileStore.real());
        model = new MergeModel(live, team, new Background(Runnable::run, Runnable::run), dialogs);
        model.attach();
    }

    @AfterEach
    void close() {
        live.release();
        crew.close();
    }

    private Backups backups() {
        return new Backups(other.session(), TimeSource.CLOCK, FileStore.real());
    }

    private void mergeTheStrike() {
        String title = Await.of(lead.sitting().desk().read(fold ->
                Finding.find(fold, "f-1").orElseThrow().entity().register("title").headIds().getFirst().toString()));
        Await.of(new EraseValue(Surroundings.NONE).strike(lead.sitting(), title, "A name was typed"));
        model.add(List.of(crew.send(lead)));
        model.merge();
        assertThat(dialogs.problems).isEmpty();
        assertThat(model.runProperty().get()).isInstanceOf(RunState.Done.class);
    }

    @Test
    void aDriveThatIsPutAwayIsNamed() throws IOException {
        Path drive = folder.resolve("drive");
        Files.move(drive, folder.resolve("put away"));
        mergeTheStrike();
        assertThat(dialogs.attention)
                .singleElement()
                .asString()
                .contains(drive.toString(), "could not be reached", "plug the drive in")
                .doesNotContain("stick");
    }

    @Test
    void whereAllCanBeReachedNothingIsSaid() {
        mergeTheStrike();
        assertThat(dialogs.attention).isEmpty();
    }
}
