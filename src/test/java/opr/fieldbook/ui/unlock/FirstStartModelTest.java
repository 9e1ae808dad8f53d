package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartModelTest {

    private static final String GOOD = "copper lantern walks slowly";

    private final Libraries libraries = new Libraries(new BuiltInProtocols(), TimeSource.CLOCK);
    private final List<Session> opened = new ArrayList<>();
    private Path folder;
    private FirstStartModel model;

    @BeforeEach
    void start(@TempDir Path temp) {
        folder = temp.resolve("library");
        model = new FirstStartModel(folder, libraries, new Background(Runnable::run, Runnable::run), opened::add);
    }

    private void fillIn() {
        model.nameProperty().set("Inspector A");
        model.roleProperty().set(Role.LEAD);
        model.passphraseProperty().set(GOOD);
        model.againProperty().set(GOOD);
    }

    @Test
    void goesFromCardToCardAndSaysWhatIsMissing() {
        assertThat(model.stepProperty().get()).isEqualTo(FirstStartModel.Step.YOU);
        assertThat(model.blockedProperty().get()).contains("name");
        model.nameProperty().set("Inspector A");
        assertThat(model.initialsProperty().get()).isEqualTo("IA");
        assertThat(model.stepProperty().get()).isEqualTo(FirstStartModel.Step.PASSPHRASE);
        model.passphraseProperty().set("horse");
        assertThat(model.blockedProperty().get()).contains("four or more words");
        model.passphraseProperty().set(GOOD);
        assertThat(model.blockedProperty().get()).contains("once more");
        model.againProperty().set("copper lantern");
        assertThat(model.same()).isFalse();
        model.againProperty().set(GOOD);
        assertThat(model.stepProperty().get()).isEqualTo(FirstStartModel.Step.CREATE);
        assertThat(model.blockedProperty().get()).isNull();
    }

    @Test
    void initialsWrittenByHandStay() {
        model.initialsProperty().set("XY");
        model.nameProperty().set("Inspector A");
        assertThat(model.initialsProperty().get()).isEqualTo("XY");
    }

    @Test
    void nothingIsMadeWhileSomethingIsMissing() {
        model.go();
        assertThat(folder).doesNotExist();
    }

    @Test
    void theFirstPressCreatesTheSecondOpens() throws IOException {
        fillIn();
        model.go();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.key().groups()).hasSize(12).allMatch(group -> group.length() == 4);
        assertThat(libraries.isIn(folder)).isTrue();
        assertThat(libraries.label(folder)).isEqualTo("IA");
        assertThat(model.passphraseProperty().get()).isEmpty();
        assertThat(opened).isEmpty();
        model.go();
        assertThat(opened).isEmpty();

        Path paper = folder.resolveSibling("key.txt");
        model.key().save(paper);
        assertThat(Files.readString(paper)).contains(String.join(" ", model.key().groups())).contains("Inspector A");
        assertThat(model.key().noteProperty().get()).isEqualTo("Saved as key.txt");
        model.key().printed(LocalTime.of(8, 2));
        assertThat(model.key().noteProperty().get()).isEqualTo("Printed 08:02");

        String typed = String.join(" ", model.key().groups()).toLowerCase(java.util.Locale.ROOT);
        model.key().keptProperty().set(true);
        model.go();
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().owner().name()).isEqualTo("Inspector A");
        assertThat(model.key().groups()).isEmpty();
        opened.getFirst().close();

        UnlockModel unlock = new UnlockModel(folder, libraries, new Background(Runnable::run, Runnable::run), opened::add);
        unlock.unlockWithRecovery(typed);
        assertThat(opened).hasSize(2);
        opened.getLast().close();
    }

    @Test
    void whoLeavesInBetweenHasALibraryThatOpens() {
        fillIn();
        model.go();
        model.abandon();
        libraries.unlock(folder, GOOD.toCharArray()).close();
        assertThat(opened).isEmpty();
    }

    @Test
    void aFolderThatHoldsALibraryIsRefusedInWords() {
        fillIn();
        model.go();
        model.abandon();
        FirstStartModel second =
                new FirstStartModel(folder, libraries, new Background(Runnable::run, Runnable::run), opened::add);
        second.nameProperty().set("Inspector B");
        second.passphraseProperty().set(GOOD);
        second.againProperty().set(GOOD);
        second.go();
        assertThat(second.problemProperty().get()).contains("already a fieldbook");
        assertThat(second.key().groups()).isEmpty();

        List<Path> others = new ArrayList<>();
        second.onOpenOther(others::add);
        second.choose(folder.getParent());
        assertThat(second.problemProperty().get()).contains("There is no fieldbook");
        second.choose(folder);
        assertThat(others).containsExactly(folder);
    }
}
