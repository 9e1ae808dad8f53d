package opr.fieldbook.cli.bench;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;

/**
 * Unlocking and opening an inspection of 10,000 revisions beside the key derivation alone. The ratio is the time beyond the
 * derivation over the second it may take.
 */
final class OpenFigure implements Figure {

    private static final int REVISIONS = 10_000;
    private static final double MOST_MILLIS = 1_000;

    private final Call call;
    private final Path folder;
    private final String id;

    OpenFigure(Call call, Path parent) {
        this.call = call;
        BenchLibrary library = new BenchLibrary(call, parent.resolve("library"));
        folder = library.folder();
        id = library.sitting().id();
        List<Revision> revisions = library.further(REVISIONS - 2);
        library.close();
        try (Library opened = unlock();
                OpenInspection inspection = opened.openInspection(id)) {
            opened.inspections().markDirty(id);
            inspection.file().appendAll(revisions);
        }
        open();
    }

    private Library unlock() {
        return Library.unlock(folder, BenchLibrary.PASSPHRASE.toCharArray());
    }

    /** The time until the items can be shown; closing is not part of it. */
    private double open() {
        long start = System.nanoTime();
        try (Session session = new Session(unlock(), call.protocols(), TimeSource.CLOCK);
                Sitting sitting = session.open(id, Runnable::run)) {
            int asked = Await.of(sitting.desk().inspect(Inspection::asked)).size();
            double millis = (System.nanoTime() - start) / 1e6;
            if (asked == 0) {
                throw new IllegalStateException("An empty inspection");
            }
            return millis;
        }
    }

    @Override
    public double[] product() {
        return new double[] {open()};
    }

    @Override
    public double[] baseline() {
        try (Library library = unlock()) {
            return Sample.times(1, () -> library.keys().isPassphrase(BenchLibrary.PASSPHRASE.toCharArray()));
        }
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("ratio", 1.0, (mine, derivation) -> (mine[0] - derivation[0]) / MOST_MILLIS));
    }

    @Override
    public void close() {
        call.libraries().close();
    }
}
