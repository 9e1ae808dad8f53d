package opr.fieldbook.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The real disk, for tests that change one operation. */
public class ForwardingFileStore implements FileStore {

    private final FileStore real = FileStore.real();

    @Override
    public OutputStream create(Path file) throws IOException {
        return real.create(file);
    }

    @Override
    public OutputStream append(Path file) throws IOException {
        return real.append(file);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return real.open(file);
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return real.size(file);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return real.modified(file);
    }

    @Override
    public void force(Path file) throws IOException {
        real.force(file);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }
}
