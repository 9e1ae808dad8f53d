package opr.fieldbook.base;

import java.nio.file.Path;

/** A disk that says it has so much room, whatever it has. */
public final class TinyFileStore extends ForwardingFileStore {

    private final long room;

    public TinyFileStore(long room) {
        this.room = room;
    }

    @Override
    public long room(Path folder) {
        return room;
    }
}
