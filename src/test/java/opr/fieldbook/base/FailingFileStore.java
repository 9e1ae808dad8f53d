package opr.fieldbook.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk that fails where a test says: at call k (once, or from there on), or when byte n is to be written (a full disk:
 * nothing more can be written, but files can be removed). Every operation and every write into a stream is a call.
 */
public final class FailingFileStore implements FileStore {

    private final FileStore real = FileStore.real();
    private final long failAt;
    private final boolean keepsFailing;
    private final long capacity;
    private final List<String> calls = new ArrayList<>();
    private long written;

    private FailingFileStore(long failAt, boolean keepsFailing, long capacity) {
        this.failAt = failAt;
        this.keepsFailing = keepsFailing;
        this.capacity = capacity;
    }

    /** Never fails; only counts. */
    public static FailingFileStore counting() {
        return new FailingFileStore(Long.MAX_VALUE, false, Long.MAX_VALUE);
    }

    public static FailingFileStore onceAtCall(long call) {
        return new FailingFileStore(call, false, Long.MAX_VALUE);
    }

    public static FailingFileStore fromCall(long call) {
        return new FailingFileStore(call, true, Long.MAX_VALUE);
    }

    public static FailingFileStore fullAfter(long bytes) {
        return new FailingFileStore(Long.MAX_VALUE, false, bytes);
    }

    public int calls() {
        return calls.size();
    }

    /** The operations so far, in order, for a failing test's message. */
    public List<String> log() {
        return List.copyOf(calls);
    }

    public long written() {
        return written;
    }

    private void call(String what, Path file) throws IOException {
        calls.add(what + " " + file.getFileName());
        boolean fails = keepsFailing ? calls.size() >= failAt : calls.size() == failAt;
        if (fails) {
            throw new IOException("Input/output error (made by the test at call " + calls.size() + ")");
        }
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        call("create", file);
        return watched(real.create(file), file);
    }

    @Override
    public OutputStream append(Path file) throws IOException {
        call("append", file);
        return watched(real.append(file), file);
    }

    private OutputStream watched(OutputStream out, Path file) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                call("write", file);
                int room = (int) Math.max(0, Math.min(length, capacity - written));
                out.write(bytes, offset, room);
                written += room;
                if (room < length) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    @Override
    public InputStream open(Path file) throws IOException {
        call("open", file);
        return real.open(file);
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public long size(Path file) throws IOException {
        call("size", file);
        return real.size(file);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        call("modified", file);
        return real.modified(file);
    }

    @Override
    public void force(Path file) throws IOException {
        call("force", file);
        real.force(file);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        call("replace", to);
        real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete", file);
        real.delete(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        call("list", folder);
        return real.list(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        call("createFolder", folder);
        real.createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("forceFolder", folder);
        real.forceFolder(folder);
    }
}
