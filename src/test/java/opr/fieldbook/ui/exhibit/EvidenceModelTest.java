package opr.fieldbook.ui.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceModelTest {

    private static final ConclusionId ITEM = Bench.item("J-D-01");
    private static final ConclusionId OTHER = Bench.item("J-D-02");

    @TempDir
    Path folder;

    private final NotedDialogs dialogs = new NotedDialogs();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private Bench bench;
    private LiveInspection live;
    private EvidenceModel model;
    private Path photo;
    private Path list;

    @BeforeEach
    void open() throws IOException {
        bench = Bench.jem(folder);
        live = bench.live();
        model = new EvidenceModel(live, dialogs, new Background(later::add, Runnable::run), FileStore.real());
        model.show(ITEM);
        photo = Files.write(folder.resolve("IMG_0011.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3});
        list = Files.writeString(folder.resolve("roster.csv"), "code;shift\n".repeat(200));
    }

    @AfterEach
    void close() {
        background();
        live.release();
        live.sitting().close();
        bench.close();
    }

    private void background() {
        while (!later.isEmpty()) {
            later.poll().run();
        }
    }

    private List<EvidenceLine> lines() {
        return model.linesProperty().get();
    }

    @Test
    void filesStandInTheListWhileTheyAreStoredAndAfterwards() {
        dialogs.files = List.of(photo, list);
        model.choose();
        assertThat(lines()).extracting(EvidenceLine::name).containsExactly("IMG_0011.jpg", "roster.csv");
        assertThat(lines()).allMatch(line -> line.added() == null);
        background();
        assertThat(lines()).extracting(EvidenceLine::name).containsExactlyInAnyOrder("IMG_0011.jpg", "roster.csv");
        assertThat(lines()).allMatch(line -> line.added() != null && line.here());
        assertThat(lines()).filteredOn(EvidenceLine::isPhoto).extracting(EvidenceLine::size).containsExactly(6L);
        assertThat(lines()).extracting(EvidenceLine::sizeWords).containsExactlyInAnyOrder("6 bytes", "3 KB");
        model.show(OTHER);
        assertThat(lines()).isEmpty();
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void aFileStaysWithTheItemItWasDroppedOn() {
        model.add(List.of(photo));
        model.show(OTHER);
        assertThat(lines()).isEmpty();
        background();
        assertThat(lines()).isEmpty();
        model.show(ITEM);
        assertThat(lines()).extracting(EvidenceLine::name).containsExactly("IMG_0011.jpg");
    }

    @Test
    void whatCannotBeStoredIsSaidAndTheOthersAreStored() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        model.add(List.of(empty, folder, photo));
        background();
        assertThat(dialogs.problems).hasSize(2);
        assertThat(dialogs.problems.getFirst()).hasMessageContaining("empty.jpg is empty");
        assertThat(lines()).extracting(EvidenceLine::name).containsExactly("IMG_0011.jpg");
    }

    @Test
    void nothingChosenChangesNothing() {
        model.choose();
        assertThat(lines()).isEmpty();
        assertThat(later).isEmpty();
    }

    @Test
    void captionAndTakingAway() {
        model.add(List.of(photo));
        background();
        model.describe(lines().getFirst(), "Poster at the door");
        assertThat(lines().getFirst().caption()).isEqualTo("Poster at the door");
        model.takeAway(lines().getFirst());
        assertThat(lines()).isEmpty();
        assertThat(Exhibit.all(live.state())).isEmpty();
        live.undo();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatIsEvidenceForSomethingElseTooStays() {
        model.add(List.of(photo));
        background();
        String id = lines().getFirst().id();
        live.submit(new Edit.LinkExhibit(id, OTHER, null, true));
        model.takeAway(lines().getFirst());
        assertThat(lines()).isEmpty();
        model.show(OTHER);
        assertThat(lines()).extracting(EvidenceLine::id).containsExactly(id);
    }

    @Test
    void aPlainCopyIsSavedAfterTheWarning() throws IOException {
        model.add(List.of(photo));
        background();
        dialogs.target = folder.resolve("copy.jpg");
        dialogs.yes = false;
        model.saveCopy(lines().getFirst());
        background();
        assertThat(dialogs.target).doesNotExist();
        dialogs.yes = true;
        model.saveCopy(lines().getFirst());
        background();
        assertThat(dialogs.asked.getFirst().sentence()).contains("not encrypted");
        assertThat(Files.readAllBytes(folder.resolve("copy.jpg"))).isEqualTo(Files.readAllBytes(photo));
        assertThat(dialogs.said).last().asString().contains("not encrypted");
        model.saveCopy(lines().getFirst());
        background();
        assertThat(dialogs.problems).last().asString().contains("is there already");
    }

    @Test
    void aFileThatIsNotOnThisLaptopIsMarked() throws IOException {
        model.add(List.of(photo));
        background();
        Path sealed = folder.resolve("library/exhibits/" + live.sitting().id() + "/" + lines().getFirst().id());
        Files.delete(sealed);
        model.describe(lines().getFirst(), "x");
        background();
        assertThat(lines()).extracting(EvidenceLine::here).containsExactly(false);
    }

    @Test
    void theInspectionIsNotClosedUnderAFileThatIsBeingStored() {
        model.add(List.of(photo));
        var ended = live.sitting().end();
        assertThat(ended).isNotDone();
        background();
        assertThat(ended).isCompleted();
        live.release();
        live = bench.live();
        assertThat(Exhibit.all(live.state())).extracting(Exhibit::name).containsExactly("IMG_0011.jpg");
    }
}
