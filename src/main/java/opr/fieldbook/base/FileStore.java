package opr.fieldbook.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What the program asks of a disk, one method an operation, so that tests can make each of them fail. Nothing here maps
 * errors to words: every method throws the plain {@link IOException}; see {@link DiskProblems}.
 */
public interface FileStore {

    /** The disk itself. */
    static FileStore real() {
        return new RealFileStore();
    }

    /** A stream into a new file; a file already there is emptied first. Not durable before {@link #force}. */
    OutputStream create(Path file) throws IOException;

    /** A stream that adds to the end of a file, which is made if absent. Not durable before {@link #force}. */
    OutputStream append(Path file) throws IOException;

    InputStream open(Path file) throws IOException;

    boolean exists(Path file);

    /** How many bytes a file has. */
    long size(Path file) throws IOException;

    /** When a file was last written. */
    Instant modified(Path file) throws IOException;

    /** Returns when the content of the file is on the disk. */
    void force(Path file) throws IOException;

    /** Gives a file another name in one step; a file already there under that name is replaced. */
    void replace(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder; nothing happens if it is not there. */
    void delete(Path file) throws IOException;

    /** The entries of a folder, sorted by name; empty if there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** Makes a folder and those above it; nothing happens if it is there. */
    void createFolder(Path folder) throws IOException;

    /** Returns when the names in the folder are on the disk; does nothing where the system has no such operation. */
    void forceFolder(Path folder) throws IOException;

    /** How many bytes may still be written in a folder. */
    default long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** The whole content of a file that fits into memory. */
    default byte[] read(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        }
    }
}
