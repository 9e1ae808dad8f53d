package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockModelTest {

    private final Libraries libraries = new Libraries(new BuiltInProtocols(), TimeSource.CLOCK);
    private final List<Session> opened = new ArrayList<>();
    private Path folder;
    private String recovery;
    private UnlockModel model;

    @BeforeEach
    void start(@TempDir Path temp) {
        folder = temp.resolve("library");
        recovery = make(folder);
        model = model(Clock.systemUTC());
    }

    private static String make(Path folder) {
        Library.Created created = Library.create(
                folder,
                new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.INSPECTOR),
                "four good words here".toCharArray(),
                TestCost.low(),
                FileStore.real());
        created.library().close();
        return created.recoveryKey().text();
    }

    private UnlockModel model(Clock clock) {
        return new UnlockModel(folder, libraries, new Background(Runnable::run, Runnable::run), opened::add, clock);
    }

    @AfterEach
    void close() {
        opened.forEach(Session::close);
    }

    @Test
    void theRightPassphraseOpensAndIsWiped() {
        char[] passphrase = "four good words here".toCharArray();
        model.unlock(passphrase);
        assertThat(opened).hasSize(1);
        assertThat(new String(passphrase)).isBlank();
        assertThat(model.messageProperty().get()).isNull();
    }

    @Test
    void aWrongOneSaysSoAndCountsDown() {
        model.unlock("wrong".toCharArray());
        model.unlock("wrong".toCharArray());
        assertThat(opened).isEmpty();
        assertThat(model.messageProperty().get().first()).isEqualTo("This passphrase does not open the fieldbook.");
        assertThat(model.messageProperty().get().rest()).contains("possible in");
        assertThat(model.waitProperty().get()).isBetween(1, 2);
    }

    @Test
    void whenTheWaitIsOverItSaysSo() {
        model.unlock("wrong".toCharArray());
        UnlockModel later = model(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(90)));
        later.look();
        assertThat(later.messageProperty().get()).isNull();
        model.unlock("wrong".toCharArray());
        assertThat(opened).isEmpty();
    }

    @Test
    void theWaitSurvivesARestart() throws IOException {
        model.unlock("wrong".toCharArray());
        Path delay = folder.resolve("unlock.delay");
        assertThat(delay).content().contains("failures=1");
        // Were it only the one second of the first wrong one, a slow machine might let it pass.
        Files.writeString(delay, "failures=7\nnext=" + Instant.now().plusSeconds(60) + "\n");
        UnlockModel restarted = model(Clock.systemUTC());
        restarted.look();
        assertThat(restarted.waitProperty().get()).isBetween(30, 60);
        restarted.unlock("four good words here".toCharArray());
        assertThat(opened).isEmpty();
    }

    @Test
    void aSecondWindowSaysThatAnotherHasTheLibraryOpenAndNeedsNoWaitOnceItIsClosed() {
        model.unlock("four good words here".toCharArray());
        UnlockModel second = model(Clock.systemUTC());
        second.unlock("four good words here".toCharArray());
        assertThat(opened).hasSize(1);
        assertThat(second.messageProperty().get().first()).contains("Another OPR Fieldbook has this library open");
        opened.removeFirst().close();
        second.unlock("four good words here".toCharArray());
        assertThat(opened).hasSize(1);
    }

    @Test
    void anEmptyPassphraseCostsNoTry() {
        model.unlock(new char[0]);
        assertThat(model.messageProperty().get().first()).isEqualTo("Type your passphrase.");
        assertThat(model.waitProperty().get()).isZero();
    }

    @Test
    void theRecoveryKeyOpensHoweverItIsTyped() {
        model.unlockWithRecovery(" " + recovery.replace('-', ' ').toLowerCase(java.util.Locale.ROOT) + "\n");
        assertThat(opened).hasSize(1);
    }

    @Test
    void theRecoveryKeyDoesNotWaitForThePassphrase() {
        model.unlock("wrong".toCharArray());
        model.wayProperty().set(UnlockModel.Way.RECOVERY_KEY);
        assertThat(model.messageProperty().get()).isNull();
        assertThat(model.waitProperty().get()).isZero();
        model.unlockWithRecovery("ABCD");
        assertThat(model.messageProperty().get().first()).contains("not a recovery key");
        model.unlockWithRecovery(recovery.substring(0, recovery.length() - 1) + (recovery.endsWith("A") ? "B" : "A"));
        assertThat(model.messageProperty().get().first()).contains("does not open");
        model.unlockWithRecovery(recovery);
        assertThat(opened).hasSize(1);
    }

    @Test
    void initialsAndTimeAreKnownAfterTheFirstOpening() {
        model.look();
        assertThat(model.labelProperty().get()).isEmpty();
        assertThat(model.lastWrittenProperty().get()).isNotNull();
        model.unlock("four good words here".toCharArray());
        UnlockModel next = model(Clock.systemUTC());
        next.look();
        assertThat(next.labelProperty().get()).isEqualTo("IA");
        assertThat(folder.resolve("library.label")).hasContent("IA");
    }

    @Test
    void anotherLibraryCanBeChosen(@TempDir Path elsewhere) {
        model.lockedMessageProperty().set("Locked at 16:50.");
        model.choose(elsewhere);
        assertThat(model.messageProperty().get().first()).contains("There is no fieldbook");
        assertThat(model.folder()).isEqualTo(folder);
        Path other = elsewhere.resolve("other");
        make(other);
        model.choose(other);
        assertThat(model.messageProperty().get()).isNull();
        assertThat(model.folder()).isEqualTo(other);
        assertThat(model.lockedMessageProperty().get()).isEmpty();
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsNamed() {
        model.unlock("four good words here".toCharArray());
        model.unlock("four good words here".toCharArray());
        assertThat(opened).hasSize(1);
        assertThat(model.messageProperty().get().first()).contains("has this library open");
        assertThat(Files.exists(folder.resolve("unlock.delay"))).isFalse();
    }
}
