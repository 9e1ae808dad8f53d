package opr.fieldbook.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.MergeFiles;
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
    private final Path folder;
    private final String id;
    private final Path empty;
    private final Path many;
    private final Path few;
    private final int manyCount;
    private final int fewCount;

    ScaleFigure(Call call, Path parent) {
        this(call, parent, MANY, FEW);
    }

    ScaleFigure(Call call, Path parent, int many, int few) {
        this.call = call;
        this.manyCount = many;
        this.fewCount = few;
        BenchLibrary library = new BenchLibrary(call, parent.resolve("library"));
        this.folder = library.folder();
        this.id = library.sitting().id();
        BenchColleague colleague = new BenchColleague(library);
        this.few = colleague.file(parent.resolve("few.fieldbook"), few);
        this.many = colleague.file(parent.resolve("many.fieldbook"), many);
        library.close();
        this.empty = parent.resolve("empty.fieldbook");
        copy(inspection(), empty);
    }

    private Path inspection() {
        return folder.resolve("inspections").resolve(id + ".fieldbook");
    }

    /** Merges a file into the inspection as it was at the beginning, then once more. */
    private double[] merge(Path file, int expected) {
        copy(empty, inspection());
        try (Session session = new Session(
                        Library.unlock(folder, BenchLibrary.PASSPHRASE.toCharArray()), call.protocols(), TimeSource.CLOCK);
                Sitting sitting = session.openNew(id, Runnable::run)) {
            MergeFiles merging = new MergeFiles(sitting, TimeSource.CLOCK, opened -> empty);
            double[] times = Sample.times(2, () -> {
                Merged merged = merging.merge(List.of(file));
                int there = merged.files().getFirst().added() + merged.files().getFirst().same();
                if (there < expected) {
                    throw new IllegalStateException("Only " + there + " revisions were merged");
                }
            });
            return times;
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskProblems.of(e, to);
        }
    }

    @Override
    public double[] product() {
        return merge(many, manyCount);
    }

    @Override
    public double[] baseline() {
        return merge(few, fewCount);
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
