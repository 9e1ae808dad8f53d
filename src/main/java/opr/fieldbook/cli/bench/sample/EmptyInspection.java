package opr.fieldbook.cli.bench.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.MergeCopies;
import opr.fieldbook.work.merge.MergeFiles;

/** An inspection as it was before anything came from the team, again and again. */
public final class EmptyInspection {

    private final Call call;
    private final Path library;
    private final String id;
    private final Path copy;

    private EmptyInspection(Call call, Path library, String id, Path copy) {
        this.call = call;
        this.library = library;
        this.id = id;
        this.copy = copy;
    }

    /** Closes the library and keeps its inspection as it is now. */
    public static EmptyInspection of(Call call, BenchLibrary library, Path folder) {
        String id = library.sitting().id();
        library.close();
        EmptyInspection empty = new EmptyInspection(call, library.folder(), id, folder.resolve("empty.fieldbook"));
        copy(empty.file(), empty.copy);
        return empty;
    }

    private Path file() {
        return library.resolve("inspections").resolve(id + ".fieldbook");
    }

    /** Puts a copy of it there. */
    public Path copyTo(Path target) {
        copy(copy, target);
        return target;
    }

    /** Opens it as it was, without exhibits, for merging with everything that belongs to that; answers the times. */
    public double[] merging(Function<MergeFiles, double[]> work) {
        copyTo(file());
        removeExhibits();
        try (Session session = new Session(
                        Library.unlock(library, BenchLibrary.PASSPHRASE.toCharArray()), call.protocols(), TimeSource.CLOCK);
                Sitting sitting = session.openNew(id, Runnable::run)) {
            Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
            return work.apply(new MergeFiles(sitting, TimeSource.CLOCK, new MergeCopies(backups)));
        }
    }

    private void removeExhibits() {
        Path exhibits = library.resolve("exhibits").resolve(id);
        FileStore files = FileStore.real();
        try {
            for (Path exhibit : files.list(exhibits)) {
                files.delete(exhibit);
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, exhibits);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskProblems.of(e, to);
        }
    }
}
