package opr.fieldbook.store.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.Sealer;

/**
 * The exhibits of one inspection on this laptop: a folder with a sealed file for each, named by its content. What {@link #add}
 * or {@link #receive} was given is whole and on the disk when it returns, and absent when it throws; so the revision that names
 * an exhibit is written after it. Failures arrive as {@link Problem}s.
 *
 * <p>May be used from several threads. The key stays the caller's, who closes it after everything that was opened here.
 */
public final class ExhibitStore {

    private static final String PART = ".part";
    private static final Duration ORPHAN = Duration.ofDays(1);

    private final Path folder;
    private final String inspection;
    private final InspectionKey key;
    private final FileStore files;
    private boolean made;

    /** @param folder of this inspection; made when the first exhibit comes */
    public ExhibitStore(Path folder, String inspection, InspectionKey key, FileStore files) {
        this.folder = folder;
        this.inspection = inspection;
        this.key = key;
        this.files = files;
    }

    /**
     * An exhibit that is stored.
     *
     * @param id     the name of its content under the inspection's key, 64 hex digits
     * @param size   of the original, in bytes
     * @param sha256 of the original, 64 hex digits
     */
    public record Added(String id, long size, String sha256) {}

    /** Takes one sealed chunk as it stands in the file; numbers count from 0. */
    @FunctionalInterface
    public interface ChunkTaker<E extends Exception> {
        void take(int number, byte[] sealed) throws E;
    }

    /** Gives the sealed chunks of one exhibit in order to the taker, all of them, before it returns. */
    @FunctionalInterface
    public interface ChunkGiver {
        void give(ChunkTaker<RuntimeException> taker);
    }

    public Path folder() {
        return folder;
    }

    /** The exhibits of the same inspection that stand in another folder, as beside backups. */
    public ExhibitStore beside(Path other) {
        return new ExhibitStore(other, inspection, key, files);
    }

    /** Stores a file. */
    public Added add(Path file) {
        return add(Original.of(file, files));
    }

    /** Stores an original. One that is here already is not stored again, unless what is here is damaged. */
    public Added add(Original original) {
        Original.Measure measure = measure(original);
        String id = Chunks.idOf(measure.sha256(), key);
        if (!isWhole(id)) {
            write(id, out -> {
                if (!seal(original, id, out).equals(measure)) {
                    throw Problem.refused("problem.exhibit-changing", original.name());
                }
            });
        }
        return new Added(id, measure.size(), measure.sha256());
    }

    private Original.Measure measure(Original original) {
        try {
            Original.Measure measure = original.read((piece, last) -> {});
            if (measure.size() == 0) {
                throw Problem.refused("problem.exhibit-empty", original.name());
            }
            return measure;
        } catch (IOException e) {
            throw DiskProblems.of(e, original.name());
        }
    }

    private Original.Measure seal(Original original, String id, OutputStream out) throws IOException {
        try (Chunks chunks = new Chunks(inspection, id, key)) {
            return original.read((piece, last) -> out.write(chunks.seal(piece, last)));
        }
    }

    /**
     * Stores an exhibit that came sealed from another laptop of this inspection. Every chunk is opened, and the content must be
     * what the id says, before it becomes visible. One that is here is replaced.
     *
     * @param from the file it comes in, for the message when it is damaged
     */
    public void receive(String id, Path from, ChunkGiver giver) {
        if (!Chunks.isId(id)) {
            throw Problem.damaged("problem.exhibit-damaged", from);
        }
        write(id, out -> {
            try (Receiving receiving = new Receiving(new Chunks(inspection, id, key), from, out)) {
                giver.give(receiving);
                receiving.end();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private synchronized void write(String id, AtomicFile.Content content) {
        try {
            files.createFolder(folder);
            if (!made) {
                files.forceFolder(folder.toAbsolutePath().getParent());
                made = true;
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
        new AtomicFile(files).write(file(id), content);
    }

    /** The plain bytes, each verified before it is given out; a damaged file throws a {@link Problem} while it is read. */
    public InputStream open(String id) {
        if (!has(id)) {
            throw Problem.refused("problem.exhibit-not-here");
        }
        try {
            return new OpenedExhibit(file(id), files.open(file(id)), new Chunks(inspection, id, key));
        } catch (IOException e) {
            throw DiskProblems.of(e, file(id));
        }
    }

    /** The sealed chunks as they are, for a file that leaves. They are not opened: who receives them does that. */
    public <E extends Exception> void chunks(String id, ChunkTaker<E> taker) throws E {
        if (!has(id)) {
            throw Problem.refused("problem.exhibit-not-here");
        }
        try (InputStream in = files.open(file(id))) {
            Frames frames = new Frames(in, Chunks.SEALED);
            byte[] sealed = frames.next();
            for (int number = 0; sealed != null; number++) {
                taker.take(number, sealed);
                sealed = frames.next();
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, file(id));
        }
    }

    /** Whether its bytes are on this laptop. */
    public boolean has(String id) {
        return Chunks.isId(id) && files.exists(file(id));
    }

    /** Whether its bytes are on this laptop, undamaged; reads all of them. */
    public boolean isWhole(String id) {
        if (!has(id)) {
            return false;
        }
        try (InputStream in = open(id)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            throw DiskProblems.of(e, file(id));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.DAMAGED) {
                return false;
            }
            throw problem;
        }
    }

    /** All that are on this laptop. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (Path file : list()) {
            if (Chunks.isId(file.getFileName().toString())) {
                ids.add(file.getFileName().toString());
            }
        }
        return ids;
    }

    /** The size of the original, told by the size of the file. */
    public long size(String id) {
        if (!has(id)) {
            throw Problem.refused("problem.exhibit-not-here");
        }
        try {
            long sealed = files.size(file(id));
            return sealed - Math.ceilDiv(sealed, Chunks.SEALED) * Sealer.OVERHEAD;
        } catch (IOException e) {
            throw DiskProblems.of(e, file(id));
        }
    }

    /**
     * Removes what a day ago came to nothing: files that no revision names, and those that were never finished. Returns how many.
     *
     * @param named all that any known revision names, also removed ones, which can be brought back
     */
    public synchronized int sweep(Set<String> named, Instant now) {
        int swept = 0;
        for (Path file : list()) {
            String name = file.getFileName().toString();
            String id = name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
            boolean orphan = !id.equals(name) || !named.contains(id);
            if (Chunks.isId(id) && orphan && remove(file, now.minus(ORPHAN))) {
                swept++;
            }
        }
        return swept;
    }

    private boolean remove(Path file, Instant before) {
        try {
            if (!files.modified(file).isBefore(before)) {
                return false;
            }
            files.delete(file);
            return true;
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }

    private Iterable<Path> list() {
        try {
            return files.list(folder);
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    private Path file(String id) {
        return folder.resolve(id);
    }
}
