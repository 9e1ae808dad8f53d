package opr.fieldbook.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** A disk on which another program holds the target for the first few renames. */
final class HeldFileStore extends ForwardingFileStore {

    private int times;

    HeldFileStore(int times) {
        this.times = times;
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (times-- > 0) {
            throw new AccessDeniedException(to.toString());
        }
        super.replace(from, to);
    }
}
