package opr.fieldbook.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.cli.bench.plain.PlainMerge;
import opr.fieldbook.cli.bench.sample.BenchColleague;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.bench.sample.BenchPhotos;
import opr.fieldbook.cli.bench.sample.EmptyInspection;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.work.exhibit.ExhibitPieces;
import opr.fieldbook.work.merge.Merged;

/**
 * Merging the files of several laptops at once, each with some thousand revisions and its photos, beside inserting the same
 * rows with one statement a file and copying the same photos plainly.
 */
final class FilesFigure implements Figure {

    private static final double MOST = 4;

    private final Call call;
    private final EmptyInspection empty;
    private final Path plain;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> photos = new ArrayList<>();

    FilesFigure(Call call, Path parent, int count, int photosEach) {
        this.call = call;
        this.plain = parent.resolve("plain");
        BenchLibrary library = new BenchLibrary(call, parent.resolve("library"));
        for (int i = 1; i <= count; i++) {
            ExhibitStore store = new ExhibitStore(
                    parent.resolve("photos-" + i),
                    library.sitting().id(),
                    library.sitting().opened().key(),
                    FileStore.real());
            ExhibitPieces pieces = BenchPhotos.add(store, photosEach);
            pieces.ids().forEach(id -> photos.add(store.folder().resolve(id)));
            files.add(new BenchColleague(library)
                    .file(parent.resolve("laptop-" + i + ".fieldbook"), Bench.REVISIONS, pieces));
        }
        this.empty = EmptyInspection.of(call, library, parent);
    }

    @Override
    public double[] product() {
        return empty.merging(merging -> Sample.times(1, () -> {
            Merged merged = merging.merge(files);
            int exhibits = merged.files().stream().mapToInt(Merged.Part::exhibits).sum();
            if (merged.added() != files.size() * Bench.REVISIONS || exhibits != photos.size()) {
                throw new IllegalStateException(merged.added() + " revisions and " + exhibits + " photos were merged");
            }
        }));
    }

    @Override
    public double[] baseline() {
        try {
            clear();
            Path database = empty.copyTo(plain.resolve("plain.db"));
            Path into = Files.createDirectories(plain.resolve("photos"));
            return Sample.times(1, () -> {
                PlainMerge.rows(database, files);
                try {
                    PlainMerge.photos(photos, into);
                } catch (IOException e) {
                    throw DiskProblems.of(e, into);
                }
            });
        } catch (IOException e) {
            throw DiskProblems.of(e, plain);
        }
    }

    private void clear() throws IOException {
        Files.createDirectories(plain);
        try (Stream<Path> all = Files.walk(plain)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("ratio", MOST, (mine, other) -> mine[0] / other[0]));
    }

    @Override
    public void close() {
        call.libraries().close();
    }
}
