package opr.fieldbook.ui.inspect;

import java.nio.file.Path;
import java.util.function.Function;
import opr.fieldbook.ui.live.LiveInspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of models: an inspection is open in place, with dialogs and places that note what they are told. */
public abstract class OnBench {

    @TempDir
    protected Path folder;

    protected final NotedDialogs dialogs = new NotedDialogs();
    protected final NotedPlaces places = new NotedPlaces();
    protected Bench bench;
    protected LiveInspection live;
    private final Function<Path, Bench> sample;

    /** @param sample makes what is open, as {@code Bench::jem} */
    protected OnBench(Function<Path, Bench> sample) {
        this.sample = sample;
    }

    @BeforeEach
    protected final void openBench() {
        bench = sample.apply(folder);
        live = bench.live();
        live.onProblem(dialogs::problem);
    }

    @AfterEach
    protected final void closeBench() {
        live.release();
        live.sitting().close();
        bench.close();
    }
}
