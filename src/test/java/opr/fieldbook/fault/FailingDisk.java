package opr.fieldbook.fault;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FileStore;

/**
 * One disk under a whole library: what goes through {@link FileStore} and what goes through the database engine ({@link
 * FailingEngine}) are calls of one count. Armed, it fails at call k: once, from there on, or as a full disk that takes nothing
 * more and still reads and removes. {@link #heal} makes it a good disk again.
 */
public final class FailingDisk implements FileStore {

    /** How a disk fails. */
    public enum Way {
        /** One call fails, the next ones work. */
        ONCE,
        /** Nothing works any more, as with a stick that was pulled out. */
        GONE,
        /** What needs room fails. */
        FULL
    }

    /** What a call needs of the disk. */
    enum Needs {
        ROOM,
        /** A change that needs no room. */
        CHANGE,
        READING
    }

    private final FileStore real = FileStore.real();
    private final List<String> calls = new ArrayList<>();
    private Way way = Way.ONCE;
    private long failAt = Long.MAX_VALUE;
    private boolean failed;

    /** Begins to count; the k-th call from here on fails, the first being 1. */
    public void arm(Way failing, long call) {
        calls.clear();
        way = failing;
        failAt = call;
        failed = false;
    }

    /** Begins to count and never fails. */
    public void count() {
        arm(Way.ONCE, Long.MAX_VALUE);
    }

    public void heal() {
        failAt = Long.MAX_VALUE;
    }

    /** Whether any call failed since it was armed. */
    public boolean failed() {
        return failed;
    }

    public int calls() {
        return calls.size();
    }

    /** The call that was to fail, in words. */
    public String at(long call) {
        return call + " of " + calls.size() + ": " + (call <= calls.size() ? calls.get((int) call - 1) : "-");
    }

    void call(String what, Path file, Needs needs) throws IOException {
        calls.add(what + " " + file.getFileName());
        boolean now = way == Way.ONCE ? calls.size() == failAt : calls.size() >= failAt;
        if (now && (way != Way.FULL || needs == Needs.ROOM)) {
            failed = true;
            throw new IOException(
                    way == Way.FULL ? "No space left on device" : "Input/output error (made by the test at " + what + ")");
        }
    }

    private OutputStream watched(OutputStream out, Path file) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    call("write", file, Needs.ROOM);
                } catch (IOException e) {
                    out.write(bytes, offset, length / 2); // a disk does not fail at the border of a record
                    throw e;
                }
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        call("create", file, Needs.CHANGE);
        return watched(real.create(file), file);
    }

    @Override
    public OutputStream append(Path file) throws IOException {
        call("append", file, Needs.CHANGE);
        return watched(real.append(file), file);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        call("open", file, Needs.READING);
        return new FilterInputStream(real.open(file)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                call("read", file, Needs.READING);
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public long size(Path file) throws IOException {
        call("size", file, Needs.READING);
        return real.size(file);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        call("modified", file, Needs.READING);
        return real.modified(file);
    }

    @Override
    public void force(Path file) throws IOException {
        call("force", file, Needs.ROOM);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        call("replace", to, Needs.CHANGE);
        real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete", file, Needs.CHANGE);
        real.delete(file);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        call("list", folder, Needs.READING);
        return real.list(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        call("createFolder", folder, Needs.ROOM);
        real.createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("forceFolder", folder, Needs.CHANGE);
    }
}
