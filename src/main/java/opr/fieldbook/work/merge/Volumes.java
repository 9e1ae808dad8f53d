package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.work.exhibit.ExhibitPieces;

/**
 * How the exhibits of a hand-over are spread over files: sticks are often formatted so that no file is larger than 4 GiB, and
 * small files are copied again sooner when one fails. Every volume holds all revisions, so each merges alone.
 */
final class Volumes {

    /** 2 GiB, less room for the revisions. */
    static final long MOST = (2L << 30) - (64L << 20);

    private final ExhibitStore store;
    private final List<String> all;
    private final List<List<String>> parts;

    private Volumes(ExhibitStore store, List<String> all, List<List<String>> parts) {
        this.store = store;
        this.all = all;
        this.parts = parts;
    }

    /**
     * What one volume holds.
     *
     * @param all    every exhibit of the sender
     * @param volume from 1
     */
    record Place(ExhibitPieces pieces, List<String> all, int volume, int of) {}

    /** @param most how many bytes of exhibits go into one file; a larger exhibit has one for itself */
    static Volumes of(ExhibitStore store, Set<String> without, long most) {
        List<String> all = List.copyOf(store.ids());
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        long size = 0;
        for (String id : all) {
            if (without.contains(id)) {
                continue;
            }
            long bytes = store.size(id);
            if (!part.isEmpty() && size + bytes > most) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(id);
            size += bytes;
        }
        parts.add(part);
        return new Volumes(store, all, parts);
    }

    int count() {
        return parts.size();
    }

    /** How many exhibits are written, in all volumes. */
    int exhibits() {
        return parts.stream().mapToInt(List::size).sum();
    }

    /** Of all exhibits that are written. */
    long bytes() {
        return parts.stream().flatMap(List::stream).mapToLong(store::size).sum();
    }

    Place place(int volume) {
        return new Place(new ExhibitPieces(store, List.copyOf(parts.get(volume - 1))), all, volume, parts.size());
    }

    /** {@code X.fieldbook}, {@code X.2.fieldbook} and so on. */
    static Path file(Path target, int volume) {
        if (volume == 1) {
            return target;
        }
        String name = String.valueOf(target.getFileName());
        String stem = name.endsWith(InspectionFile.SUFFIX)
                ? name.substring(0, name.length() - InspectionFile.SUFFIX.length())
                : name;
        return target.resolveSibling(stem + "." + volume + InspectionFile.SUFFIX);
    }
}
