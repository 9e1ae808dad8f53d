package opr.fieldbook.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldWriterTest {

    @Test
    void whatComesWhileHeldIsDoneAfterwardsInOrder() {
        List<Integer> done = new ArrayList<>();
        HeldWriter writer = new HeldWriter(Runnable::run);
        writer.execute(() -> done.add(1));
        writer.hold();
        writer.execute(() -> done.add(2));
        writer.execute(() -> done.add(3));
        assertThat(done).containsExactly(1);
        writer.release();
        writer.execute(() -> done.add(4));
        assertThat(done).containsExactly(1, 2, 3, 4);
    }
}
