package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * Copies of {@code library.db} in a folder of backups: owner, settings, register of agencies, confirmed laptops, the identity
 * of this laptop. A copy has its name only once it was found whole; older ones go only after that.
 */
public final class DatabaseCopies {

    private static final Pattern NAME = Pattern.compile("library\\.(\\d{6,12})\\.db");
    private static final int KEPT = 5;

    private final Path folder;
    private final FileStore files;

    public DatabaseCopies(Path folder, FileStore files) {
        this.folder = folder;
        this.files = files;
    }

    /** The copies in a folder, the newest first. */
    static List<Path> in(Path folder, FileStore files) {
        return new DatabaseCopies(folder, files).list();
    }

    /** The newest first. */
    public List<Path> list() {
        try {
            return files.list(folder).stream()
                    .filter(file -> number(file) > 0)
                    .sorted(Comparator.comparingLong(DatabaseCopies::number).reversed())
                    .toList();
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }

    private static long number(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /** Copies the database as it is now and keeps the newest few, unless the newest copy is the same. Returns the newest. */
    public Path write(Library library) {
        List<Path> old = list();
        Path newest = old.isEmpty() ? null : old.getFirst();
        Path copied = copy(library, old);
        if (newest != null && isSame(newest, copied)) {
            remove(List.of(copied));
            return newest;
        }
        remove(old.size() < KEPT ? List.of() : old.subList(KEPT - 1, old.size()));
        return copied;
    }

    private boolean isSame(Path one, Path other) {
        try {
            return Arrays.equals(files.read(one), files.read(other));
        } catch (IOException e) {
            throw DiskProblems.of(e, other);
        }
    }

    private Path copy(Library library, List<Path> old) {
        long number = old.isEmpty() ? 1 : number(old.getFirst()) + 1;
        Path target = folder.resolve("library.%06d.db".formatted(number));
        new AtomicFile(files).build(target, part -> {
            files.delete(part);
            library.copyDatabase(part);
            boolean whole = KeptDatabase.in(part)
                    .filter(kept -> kept.library().equals(library.id()))
                    .isPresent();
            if (!whole) {
                throw Problem.refused("problem.backup-unverified", target);
            }
        });
        return target;
    }

    /** Copies the database and removes every older copy, as after something was struck. */
    public void renew(Library library) {
        List<Path> old = list();
        copy(library, old);
        remove(old);
    }

    /** Removes all copies: they hold the key of an inspection that is to be gone. The next round makes a fresh one. */
    public void removeAll() {
        remove(list());
    }

    private void remove(List<Path> copies) {
        for (Path copy : copies) {
            try {
                files.delete(copy);
            } catch (IOException e) {
                throw DiskProblems.of(e, copy);
            }
        }
    }
}
