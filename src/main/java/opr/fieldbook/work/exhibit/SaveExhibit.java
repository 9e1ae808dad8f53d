package opr.fieldbook.work.exhibit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.work.Sitting;

/**
 * Saves a plain copy of an exhibit, the same bytes as the original. It is outside the encrypted library; who asks for it is
 * told so before.
 */
public final class SaveExhibit {

    private final ExhibitStore exhibits;
    /** The folder in which no plain copy may stand. */
    private final Path library;
    private final FileStore files;

    public SaveExhibit(Sitting sitting, FileStore files) {
        this(sitting.exhibits(), files);
    }

    SaveExhibit(ExhibitStore exhibits, FileStore files) {
        this.exhibits = exhibits;
        this.library = exhibits.folder().toAbsolutePath().normalize().getParent().getParent();
        this.files = files;
    }

    /** Writes the copy, whole or not at all; a file that is there is not replaced. A folder gets it under its own name. */
    public Path save(Exhibit exhibit, Path target) {
        Path file = (Files.isDirectory(target) ? target.resolve(fileName(exhibit)) : target)
                .toAbsolutePath()
                .normalize();
        if (file.startsWith(library)) {
            throw Problem.refused("problem.exhibit-into-library", file);
        }
        if (files.exists(file)) {
            throw Problem.refused("problem.exhibit-target-exists", file);
        }
        try (InputStream in = exhibits.open(exhibit.id())) {
            new AtomicFile(files).write(file, out -> in.transferTo(out));
        } catch (IOException closing) {
            throw DiskProblems.of(closing, file);
        }
        return file;
    }

    /** Names come from other systems too; what this one does not take in a name becomes a hyphen. */
    static String fileName(Exhibit exhibit) {
        String plain = exhibit.name().replaceAll("[\\\\/:*?\"<>|]", "-").replaceAll("^\\.+|[. ]+$", "");
        return plain.isEmpty() ? exhibit.id() : plain;
    }
}
