package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockDelayTest {

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();

    private UnlockDelay afterRestart() {
        return new UnlockDelay(folder, FileStore.real(), clock);
    }

    @Test
    void growsToAMinuteAndSurvivesARestart() {
        assertThat(afterRestart().remaining()).isZero();
        long[] expected = {1, 2, 4, 8, 16, 32, 60, 60, 60};
        for (long seconds : expected) {
            assertThat(afterRestart().failed()).hasMessageEndingWith(
                    seconds == 1 ? "in 1 second." : "in " + seconds + " seconds.");
            assertThat(afterRestart().remaining()).isEqualTo(Duration.ofSeconds(seconds));
            clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
            assertThatThrownBy(() -> afterRestart().check()).hasMessageEndingWith("possible in 1 second.");
            clock.advance(Duration.ofMillis(1));
            assertThatCode(() -> afterRestart().check()).doesNotThrowAnyException();
        }
    }

    @Test
    void aRightPassphraseForgetsTheWrongOnes() {
        afterRestart().failed();
        afterRestart().failed();
        afterRestart().reset();
        assertThat(afterRestart().remaining()).isZero();
        assertThat(folder).isEmptyDirectory();
        assertThat(afterRestart().failed()).hasMessageEndingWith("in 1 second.");
    }

    @Test
    void aClockSetBackDoesNotLockOutForDays() {
        afterRestart().failed();
        clock.advance(Duration.ofDays(-400));
        assertThat(afterRestart().remaining()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aFileThatIsNotOursCountsAsNone() throws Exception {
        for (String text : new String[] {"", "x", "failures=many\nnext=soon\n", "failures=3\n"}) {
            Files.writeString(folder.resolve(UnlockDelay.NAME), text);
            assertThat(afterRestart().remaining()).isZero();
        }
    }

    @Test
    void aDiskThatCannotBeWrittenStillGivesTheMessage() {
        UnlockDelay delay = new UnlockDelay(folder, FailingFileStore.fromCall(1), clock);
        assertThat(delay.failed()).hasMessageContaining("does not open the fieldbook");
    }
}
