package opr.fieldbook.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.store.exhibit.ExhibitStore;

/**
 * The exhibits beside the backups: {@code exhibits/<inspection>/<id>}, sealed as they stand in the library. An exhibit never
 * changes, so each is copied once, whatever number of backups name it.
 */
public final class ExhibitCopies {

    private final Path folder;
    private final FileStore files;

    ExhibitCopies(Path backups, FileStore files) {
        this.folder = backups.resolve("exhibits");
        this.files = files;
    }

    /** The exhibits that have a copy. */
    public Set<String> ids(String inspection) {
        Set<String> ids = new TreeSet<>();
        for (Path file : list(inspection)) {
            String name = file.getFileName().toString();
            if (!name.contains(".")) {
                ids.add(name);
            }
        }
        return ids;
    }

    /** Copies what has no copy yet. Returns how many. */
    public int keep(String inspection, ExhibitStore from) {
        Set<String> missing = from.ids();
        missing.removeAll(ids(inspection));
        for (String id : missing) {
            copy(from.folder().resolve(id), folder.resolve(inspection).resolve(id));
        }
        return missing.size();
    }

    private void copy(Path from, Path to) {
        try {
            files.createFolder(to.getParent());
        } catch (IOException e) {
            throw DiskProblems.of(e, to);
        }
        new AtomicFile(files).write(to, out -> {
            try (InputStream in = files.open(from)) {
                in.transferTo(out);
            }
        });
    }

    /** Takes back what the library lacks or has damaged; every piece is opened before it counts. Returns how many came. */
    public int bringBack(String inspection, ExhibitStore into) {
        List<String> wanted = ids(inspection).stream()
                .filter(id -> !into.isWhole(id))
                .toList();
        ExhibitStore copies = into.beside(folder.resolve(inspection));
        for (String id : wanted) {
            into.receive(id, folder.resolve(inspection).resolve(id), taker -> copies.chunks(id, taker));
        }
        return wanted.size();
    }

    /** Removes the copies of exhibits that the library no longer has, as after they were erased. */
    public void keepOnly(String inspection, Set<String> ids) {
        for (Path file : list(inspection)) {
            if (!ids.contains(file.getFileName().toString())) {
                delete(file);
            }
        }
    }

    /** Removes every copy of an inspection's exhibits. */
    public void removeAll(String inspection) {
        keepOnly(inspection, Set.of());
        delete(folder.resolve(inspection));
    }

    private List<Path> list(String inspection) {
        Path place = folder.resolve(inspection);
        try {
            return new ArrayList<>(files.list(place));
        } catch (IOException e) {
            throw DiskProblems.of(e, place);
        }
    }

    private void delete(Path file) {
        try {
            files.delete(file);
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }
}
