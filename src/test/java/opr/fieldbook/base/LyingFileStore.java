package opr.fieldbook.base;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A disk that gives back one flipped bit. */
final class LyingFileStore extends ForwardingFileStore {

    @Override
    public InputStream open(Path file) throws IOException {
        try (InputStream in = super.open(file)) {
            byte[] bytes = in.readAllBytes();
            bytes[bytes.length / 2] ^= 1;
            return new ByteArrayInputStream(bytes);
        }
    }
}
