package opr.fieldbook.store.exhibit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Takes the sealed chunks of one exhibit: each is opened before it is written, one late, since only the end tells the last. */
final class Receiving implements ExhibitStore.ChunkTaker<RuntimeException>, AutoCloseable {

    private static final byte[] NONE = {};

    private final Chunks chunks;
    private final Path from;
    private final OutputStream out;
    private byte[] ahead = NONE;
    private boolean begun;

    Receiving(Chunks chunks, Path from, OutputStream out) {
        this.chunks = chunks;
        this.from = from;
        this.out = out;
    }

    /** The number is the giver's word; whether the chunk is the next one is told by opening it. */
    @Override
    public void take(int number, byte[] sealed) {
        if (begun) {
            write(false);
        }
        ahead = sealed;
        begun = true;
    }

    /** There are no more. */
    void end() {
        write(true);
    }

    private void write(boolean last) {
        chunks.open(ahead, last, from);
        try {
            out.write(ahead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chunks.close();
    }
}
