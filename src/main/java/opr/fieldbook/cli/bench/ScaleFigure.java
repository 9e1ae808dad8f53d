package opr.fieldbook.cli.bench;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.cli.bench.sample.BenchColleague;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.bench.sample.EmptyInspection;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.work.merge.Merged;

/**
 * Merging a file of a million revisions beside one of a hundred thousand: ten times the work may take a little more than ten
 * times the time. Also how long merging the same file again takes, as a share of the first time.
 */
final class ScaleFigure implements Figure {

    private static final int MANY = 1_000_000;
    private static final int FEW = 100_000;
    private static final double MOST = 14;
    private static final double MOST_AGAIN = 0.02;

    private final Call call;
    private final EmptyInspection empty;
    private final Sent many;
    private final Sent few;

    private record Sent(Path file, int revisions) {}

    ScaleFigure(Call call, Path parent) {
        this(call, parent, MANY, FEW);
    }

    ScaleFigure(Call call, Path parent, int many, int few) {
        this.call = call;
        BenchLibrary library = new BenchLibrary(call, parent.resolve("library"));
        BenchColleague colleague = new BenchColleague(library);
        this.few = new Sent(colleague.file(parent.resolve("few.fieldbook"), few), few);
        this.many = new Sent(colleague.file(parent.resolve("many.fieldbook"), many), many);
        this.empty = EmptyInspection.of(call, library, parent);
    }

    /** Merges a file into the inspection as it was at the beginning, then once more. */
    private double[] merge(Sent sent) {
        return empty.merging(merging -> Sample.times(2, () -> {
            Merged merged = merging.merge(List.of(sent.file()));
            int there = merged.files().getFirst().added() + merged.files().getFirst().same();
            if (there < sent.revisions()) {
                throw new IllegalStateException("Only " + there + " revisions were merged");
            }
        }));
    }

    @Override
    public double[] product() {
        return merge(many);
    }

    @Override
    public double[] baseline() {
        return merge(few);
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit("ratio", MOST, (mine, other) -> mine[0] / other[0]),
                new Limit("ratio_again", MOST_AGAIN, (mine, other) -> mine[1] / mine[0]));
    }

    @Override
    public void close() {
        call.libraries().close();
    }
}
