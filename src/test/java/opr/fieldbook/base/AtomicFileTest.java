package opr.fieldbook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path target = folder.resolve("report.docx");
        AtomicFile atomic = new AtomicFile(FileStore.real());
        atomic.write(target, OLD);
        atomic.write(target, NEW);
        assertThat(target).hasBinaryContent(NEW);
        assertThat(folder).isDirectoryContaining(p -> p.equals(target)).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whateverCallFailsTheTargetIsWholeOrUnchanged() throws IOException {
        FailingFileStore counting = FailingFileStore.counting();
        Path first = folder.resolve("first");
        new AtomicFile(counting).write(first, NEW);
        assertThat(counting.calls()).isGreaterThanOrEqualTo(6);
        for (int call = 1; call <= counting.calls(); call++) {
            failsAt(FailingFileStore.onceAtCall(call), counting.log().get(call - 1));
        }
    }

    private void failsAt(FailingFileStore failing, String where) throws IOException {
        Path target = folder.resolve("target");
        Files.write(target, OLD);
        Throwable thrown = catchThrowable(() -> new AtomicFile(failing).write(target, NEW));
        assertThat(thrown).as(where).isInstanceOf(Problem.class).hasMessageContaining("target");
        if (where.startsWith("forceFolder")) {
            assertThat(target).hasBinaryContent(NEW);
            assertThat(thrown).hasMessageContaining("was written");
        } else {
            assertThat(target).as(where).hasBinaryContent(OLD);
        }
        assertThat(folder.resolve("target.part")).as(where).doesNotExist();
    }

    @Test
    void aFullDiskLeavesTheTargetAndSaysSo() throws IOException {
        for (int room = 0; room < NEW.length; room++) {
            Path target = folder.resolve("target");
            Files.write(target, OLD);
            AtomicFile atomic = new AtomicFile(FailingFileStore.fullAfter(room));
            assertThatThrownBy(() -> atomic.write(target, NEW))
                    .hasMessage("The disk is full. " + target
                            + " was not changed. Free some space and try again.");
            assertThat(target).hasBinaryContent(OLD);
            assertThat(folder.resolve("target.part")).doesNotExist();
        }
    }

    @Test
    void aTargetHeldForAMomentIsRetried() {
        Path target = folder.resolve("held.xlsx");
        new AtomicFile(new HeldFileStore(3)).write(target, NEW);
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void aTargetHeldForLongIsRefusedAfterTwoSeconds() {
        Path target = folder.resolve("held.xlsx");
        long start = System.nanoTime();
        assertThatThrownBy(() -> new AtomicFile(new HeldFileStore(Integer.MAX_VALUE)).write(target, NEW))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("held.xlsx");
        assertThat((System.nanoTime() - start) / 1e9).isBetween(1.9, 6.0);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDiskThatGivesBackSomethingElseIsNoticed() {
        Path target = folder.resolve("target");
        assertThatThrownBy(() -> new AtomicFile(new LyingFileStore()).write(target, NEW))
                .hasMessageContaining("gave back something else");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileBuiltByOtherMeansIsPublishedOrRemoved() {
        Path target = folder.resolve("copy.fieldbook");
        AtomicFile atomic = new AtomicFile(FileStore.real());
        assertThatThrownBy(() -> atomic.build(target, part -> {
                    Files.write(part, NEW);
                    throw new IOException("Input/output error");
                }))
                .isInstanceOf(Problem.class);
        assertThat(folder).isEmptyDirectory();
        atomic.build(target, part -> Files.write(part, NEW));
        assertThat(target).hasBinaryContent(NEW);
    }
}
