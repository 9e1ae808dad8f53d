package opr.fieldbook.work.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.BackupPlace;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.backup.BackupFolder;

/**
 * The folders in which a library ever made backups: the one used now, those used before, and those named for one time. None is
 * forgotten, since what is struck must go from each. Only while the library is held.
 */
final class BackupFolders {

    private static final String KIND = "backup";
    private static final String FOLDERS = "folders";
    private static final String ONCE = "folders-once";

    private final Library library;
    private final FileStore files;

    BackupFolders(Library library, FileStore files) {
        this.library = library;
        this.files = files;
    }

    /** The folder used when none was set. */
    Path usual() {
        return library.folder().resolve("backups");
    }

    /** Where backups are made now. */
    Path now() {
        return all().getFirst();
    }

    /** The folder used now, then those used before, then those that were named for one time. */
    List<Path> all() {
        Set<Path> all = new LinkedHashSet<>(noted(FOLDERS));
        all.add(usual());
        all.addAll(noted(ONCE));
        return List.copyOf(all);
    }

    /** What stands in a folder. */
    BackupFolder in(Path folder) {
        return new BackupFolder(folder, library, files);
    }

    /** From now on backups are made there; refuses a folder that cannot be written, or is another library's. */
    void use(Path folder) {
        in(folder).prepare();
        Set<Path> all = new LinkedHashSet<>(List.of(folder));
        all.addAll(noted(FOLDERS));
        put(FOLDERS, all);
        notePlace();
    }

    /** Makes a folder ready for backups that are made in it this once. */
    void useOnce(Path folder) {
        if (!all().contains(folder)) {
            in(folder).prepare();
            remember(folder);
        }
    }

    /**
     * In a library whose database was made anew: backups go on where they were made before, as is noted beside the library. A
     * folder that is not there now is remembered all the same.
     */
    void takeUp() {
        place().read().filter(folder -> !all().contains(folder)).ifPresent(folder -> {
            if (isThere(folder)) {
                use(folder);
            } else {
                remember(folder);
            }
        });
    }

    /** Whether a folder was only named for one time: its owner counts on the backup in it, but none is added. */
    boolean isForOnce(Path folder) {
        return !noted(FOLDERS).contains(folder) && !folder.equals(usual());
    }

    /**
     * Whether the backups in a folder can be reached: it is there and holds the key's copy that stands beside all backups. An
     * empty folder is where a drive will be plugged in. Of the usual folder, inside the library, there is nothing to miss.
     */
    boolean isThere(Path folder) {
        return folder.equals(usual()) || library.keys().keepsCopy(folder, files);
    }

    /** Also beside the library: the setting stands in the database, which may be what is lost. */
    void notePlace() {
        if (place().read().isPresent() || !now().equals(usual())) {
            place().keep(now());
        }
    }

    /** The copy of {@code library.key} beside the backups follows a change of the ways in; where it cannot, with the next backup. */
    void keepKeys() {
        for (Path folder : all()) {
            if (files.exists(folder) && isThere(folder)) {
                keepKey(folder);
            }
        }
    }

    private void keepKey(Path folder) {
        try {
            in(folder).prepare();
        } catch (Problem withTheNextBackup) {
            return;
        }
    }

    private BackupPlace place() {
        return new BackupPlace(library.folder(), files);
    }

    private void remember(Path folder) {
        Set<Path> all = new LinkedHashSet<>(noted(ONCE));
        all.add(folder);
        put(ONCE, all);
    }

    private List<Path> noted(String name) {
        return library.records().get(KIND, name).stream()
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
                .map(Path::of)
                .toList();
    }

    private void put(String name, Collection<Path> folders) {
        String text = folders.stream().map(Path::toString).collect(Collectors.joining("\n"));
        library.records().put(KIND, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
