package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReserveTest {

    @TempDir
    Path folder;

    private static Problem full(Path file) {
        return DiskProblems.of(new IOException("No space left on device"), file);
    }

    @Test
    void itIsMadeOnceAndGivenBackOnce() throws IOException {
        Reserve reserve = new Reserve(folder, FileStore.real());
        assertThat(reserve.isThere()).isFalse();
        assertThat(reserve.keep()).isTrue();
        Path file = folder.resolve(Reserve.NAME);
        assertThat(Files.size(file)).isEqualTo(8 << 20);
        assertThat(reserve.keep()).isTrue();
        assertThat(reserve.release()).isTrue();
        assertThat(reserve.release()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workThatMeetsAFullDiskIsDoneOnceMore() {
        Reserve reserve = new Reserve(folder, FileStore.real());
        reserve.keep();
        AtomicInteger times = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        assertThat(reserve.<String>spend(() -> {
                    if (times.incrementAndGet() == 1) {
                        throw full(folder);
                    }
                    return "saved";
                }, told::incrementAndGet))
                .isEqualTo("saved");
        assertThat(reserve.isThere()).isFalse();
        assertThat(told).hasValue(1);
        assertThatThrownBy(() -> reserve.spend(() -> {
                    times.incrementAndGet();
                    throw full(folder);
                }, told::incrementAndGet))
                .isInstanceOf(Problem.class);
        assertThat(told).hasValue(1);
        assertThat(times).as("nothing left to give").hasValue(3);
    }

    @Test
    void anotherTroubleDoesNotSpendIt() {
        Reserve reserve = new Reserve(folder, FileStore.real());
        reserve.keep();
        assertThatThrownBy(() -> reserve.spend(() -> {
                    throw DiskProblems.of(new IOException("Permission denied"), folder);
                }, () -> {}))
                .isInstanceOf(Problem.class);
        assertThat(reserve.isThere()).isTrue();
    }

    @Test
    void aDiskThatCannotTakeItGetsNone() {
        Reserve full = new Reserve(folder, FailingFileStore.fullAfter(1 << 20));
        assertThat(full.keep()).isFalse();
        assertThat(folder).isEmptyDirectory();
        FailingFileStore counting = FailingFileStore.counting();
        new Reserve(folder, counting).keep();
        new Reserve(folder, FileStore.real()).release();
        for (int call = 1; call <= counting.calls(); call++) {
            Reserve failing = new Reserve(folder, FailingFileStore.onceAtCall(call));
            failing.keep();
            new Reserve(folder, FileStore.real()).release();
            assertThat(folder).as(counting.log().get(call - 1)).isEmptyDirectory();
        }
    }
}
