package opr.fieldbook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The slots that open a library: {@code library.key} and, should it be damaged, {@code library.key.copy}. Both carry a
 * check sum, so that damage is not taken for a wrong passphrase. The copy is written first and {@code library.key}
 * decides: whatever fails, the slots are the old ones or the new ones.
 */
final class LibraryKeyFile {

    static final String NAME = "library.key";
    static final String COPY = "library.key.copy";

    private static final String FORMAT = "opr-fieldbook-library-key";
    private static final int VERSION = 1;

    private final Path first;
    private final Path second;
    private final FileStore files;

    LibraryKeyFile(Path folder, FileStore files) {
        this.first = folder.resolve(NAME);
        this.second = folder.resolve(COPY);
        this.files = files;
    }

    /** What both files hold. */
    record Content(String library, List<KeySlot> slots) {

        Content {
            slots = List.copyOf(slots);
        }

        List<KeySlot> of(KeySlot.Kind kind) {
            return slots.stream().filter(slot -> slot.kind() == kind).toList();
        }
    }

    boolean exists() {
        return files.exists(first) || files.exists(second);
    }

    /** What {@code library.key} says, without mending anything; null if it is not there or damaged. */
    @Nullable Content readable() {
        return parse(bytesOf(first, new ArrayList<>()), first);
    }

    /** Writes {@code library.key} alone, where it is itself a copy. */
    void writeOne(Content content) {
        new AtomicFile(files).write(first, bytes(content));
    }

    private static byte[] bytes(Content content) {
        return SlotJson.write(
                new SlotJson.KeyFile(FORMAT, VERSION, content.library(), content.slots(), check(content)));
    }

    /** Writes both. If this throws before {@code library.key} is replaced, the copy is put back as it was. */
    void write(Content content) {
        byte[] bytes = bytes(content);
        byte[] before = bytesOf(second, new ArrayList<>());
        AtomicFile atomic = new AtomicFile(files);
        atomic.write(second, bytes);
        boolean done = false;
        try {
            atomic.write(first, bytes);
            done = true;
        } finally {
            if (!done && before != null) {
                putBack(before);
            }
        }
    }

    /** Whether this says that {@code library.key} got its new content and only the last sync of the folder failed. */
    boolean isUnconfirmed(Problem failed) {
        return Text.of("problem.disk-unconfirmed", first).equals(failed.getMessage());
    }

    /** The first failure is the one to tell; the copies are made equal again when the library is next opened. */
    private void putBack(byte[] before) {
        try {
            new AtomicFile(files).write(second, before);
        } catch (Problem firstFailureCounts) {
            return;
        }
    }

    /** Reads the slots and makes both files equal if one of them is damaged, missing or older. */
    Content read() {
        List<IOException> failures = new ArrayList<>();
        byte[] one = bytesOf(first, failures);
        byte[] two = bytesOf(second, failures);
        Content content = parse(one, first);
        boolean fromCopy = content == null;
        if (fromCopy) {
            content = parse(two, second);
        }
        if (content == null && !failures.isEmpty()) {
            throw DiskProblems.of(failures.getFirst(), first);
        }
        if (content == null) {
            throw Problem.damaged("problem.library-key-damaged", first.toAbsolutePath().getParent());
        }
        if (!Arrays.equals(one, two)) {
            repair(fromCopy ? first : second, fromCopy ? two : one);
        }
        return content;
    }

    /** A disk that cannot be written does not keep anyone from reading. */
    private void repair(Path damaged, byte @Nullable [] good) {
        if (good == null) {
            return;
        }
        try {
            new AtomicFile(files).write(damaged, good);
        } catch (Problem nextTime) {
            return;
        }
    }

    /** Null if the file is not there or the disk does not give it back; the latter is noted. */
    private byte @Nullable [] bytesOf(Path file, List<IOException> failures) {
        if (!files.exists(file)) {
            return null;
        }
        try {
            return files.read(file);
        } catch (IOException e) {
            failures.add(e);
            return null;
        }
    }

    /** Null if the bytes are damaged. */
    private static @Nullable Content parse(byte @Nullable [] bytes, Path file) {
        if (bytes == null) {
            return null;
        }
        try {
            SlotJson.KeyFile read = SlotJson.readKeyFile(bytes, VERSION);
            if (!read.format().equals(FORMAT)) {
                return null;
            }
            if (read.version() > VERSION) {
                throw Problem.refused("problem.file-newer", file, read.version() + ".0");
            }
            Content content = new Content(read.library(), read.slots());
            return check(content).equals(read.check()) ? content : null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String check(Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Place.of(content.library()));
            for (KeySlot slot : content.slots()) {
                slot.fields().forEach((name, value) -> digest.update(Place.of(name, value)));
            }
            return HexFormat.of().formatHex(digest.digest(FORMAT.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
