package opr.fieldbook.cli.bench;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.cli.bench.plain.PlainSend;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.bench.sample.BenchPhotos;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;

/** Handing an inspection with its photos over, read back, beside copying the same bytes and hashing what came to be. */
final class SendFigure implements Figure {

    private static final double MOST = 2.0;

    private final Session session;
    private final Sitting sitting;
    private final HandOver handOver;
    private final Path sent;
    private final Path copy;

    SendFigure(Call call, Path parent, int photos) {
        this.sent = parent.resolve("sent.fieldbook");
        this.copy = parent.resolve("copy.fieldbook");
        BenchLibrary library = new BenchLibrary(call, parent.resolve("library"));
        String id = library.sitting().id();
        List<Revision> revisions = library.further(Bench.REVISIONS - 2);
        library.close();
        try (Library opened = unlock(library);
                OpenInspection inspection = opened.openInspection(id)) {
            opened.inspections().markDirty(id);
            inspection.file().appendAll(revisions);
            BenchPhotos.add(inspection.exhibits(), photos);
        }
        this.session = new Session(unlock(library), call.protocols(), TimeSource.CLOCK);
        this.sitting = session.open(id, Runnable::run);
        this.handOver = new HandOver(session, TimeSource.CLOCK, FileStore.real());
        handOver.sendAll(sitting, sent);
    }

    private static Library unlock(BenchLibrary library) {
        return Library.unlock(library.folder(), BenchLibrary.PASSPHRASE.toCharArray());
    }

    @Override
    public double[] product() {
        return Sample.times(1, () -> handOver.sendAll(sitting, sent));
    }

    @Override
    public double[] baseline() {
        return Sample.times(1, () -> PlainSend.copy(sent, copy));
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("ratio", MOST, (mine, other) -> mine[0] / other[0]));
    }

    @Override
    public void close() {
        sitting.close();
        session.close();
    }
}
