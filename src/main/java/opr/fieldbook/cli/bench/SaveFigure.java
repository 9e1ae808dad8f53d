package opr.fieldbook.cli.bench;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.cli.bench.plain.PlainCommit;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.work.Await;

/** A durable answer through the desk beside a raw one-row commit of the plain database. */
final class SaveFigure implements Figure {

    private static final int SAVES = 100;
    private static final double MOST_AT_MEDIAN = 2.0;
    private static final double MOST_AT_P99 = 2.5;

    private final BenchLibrary library;
    private final List<Asked> asked;
    private final PlainCommit plain;
    private int turn;

    SaveFigure(Call call, Path folder) {
        library = new BenchLibrary(call, folder.resolve("library"));
        asked = library.asked();
        plain = new PlainCommit(folder.resolve("plain.db"));
    }

    @Override
    public double[] product() {
        return Sample.times(SAVES, () -> {
            Asked item = asked.get(turn % asked.size());
            Await.of(library.sitting().desk().submit(BenchLibrary.answer(item, turn / asked.size())));
            turn++;
        });
    }

    @Override
    public double[] baseline() {
        return Sample.times(SAVES, plain::save);
    }

    /** Much more of the product's way than of the baseline's is Java, which is slow until it is compiled. */
    @Override
    public int warmUps() {
        return 20;
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit("ratio", MOST_AT_MEDIAN, (mine, other) -> Sample.median(mine) / Sample.median(other)),
                new Limit("ratio_p99", MOST_AT_P99, (mine, other) -> Sample.p99(mine) / Sample.p99(other)));
    }

    @Override
    public void close() {
        plain.close();
        library.close();
    }
}
