package opr.fieldbook.log;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical encoding of values: a tag byte, then fixed-width lengths and content; members of a group in the order of
 * their names. Described in {@code docs/file-format.md}.
 */
public final class ValueCoding {

    private static final int CLEARED = 0;
    private static final int TEXT = 1;
    private static final int WHOLE = 2;
    private static final int NO = 3;
    private static final int YES = 4;
    private static final int LISTING = 5;
    private static final int GROUP = 6;
    private static final int STRUCK = 7;
    private static final int SEALED = 8;
    private static final int ALTERNATIVES = 9;

    /** Deeper nesting is refused as malformed: no field of ours nests more than five levels. */
    private static final int MAX_DEPTH = 24;

    private ValueCoding() {}

    /** The bytes of a value. */
    public static byte[] encode(Value value) {
        return Digests.bytes(out -> write(value, out));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if the bytes are not one whole value
     */
    public static Value decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Value value = read(in);
            if (in.read() != -1) {
                throw new IllegalArgumentException("Bytes after the end of a value");
            }
            if (!Arrays.equals(encode(value), bytes)) {
                throw new IllegalArgumentException("Not the canonical encoding of a value");
            }
            return value;
        } catch (IOException e) {
            throw new IllegalArgumentException("Malformed value", e);
        }
    }

    static void write(Value value, DataOutput out) throws IOException {
        switch (value) {
            case Value.Cleared() -> out.writeByte(CLEARED);
            case Value.Text(String text) -> {
                out.writeByte(TEXT);
                writeText(text, out);
            }
            case Value.Whole(long number) -> {
                out.writeByte(WHOLE);
                out.writeLong(number);
            }
            case Value.Flag(boolean flag) -> out.writeByte(flag ? YES : NO);
            case Value.Listing(List<Value> items) -> {
                out.writeByte(LISTING);
                out.writeInt(items.size());
                for (Value item : items) {
                    write(item, out);
                }
            }
            case Value.Group group -> {
                out.writeByte(GROUP);
                out.writeInt(group.members().size());
                for (Map.Entry<String, Value> member : group.members().entrySet()) {
                    writeText(member.getKey(), out);
                    write(member.getValue(), out);
                }
            }
            case Value.Struck(String digest) -> {
                out.writeByte(STRUCK);
                writeText(digest, out);
            }
            case Value.Sealed(String sealed) -> {
                out.writeByte(SEALED);
                writeText(sealed, out);
            }
            case Value.Alternatives(List<Choice> choices) -> {
                out.writeByte(ALTERNATIVES);
                out.writeInt(choices.size());
                for (Choice choice : choices) {
                    writeChoice(choice, out);
                }
            }
        }
    }

    static Value read(DataInputStream in) throws IOException {
        return read(in, 0);
    }

    private static Value read(DataInputStream in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("Nested too deeply");
        }
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case CLEARED -> Value.CLEARED;
            case TEXT -> new Value.Text(readText(in));
            case WHOLE -> new Value.Whole(in.readLong());
            case NO -> new Value.Flag(false);
            case YES -> new Value.Flag(true);
            case LISTING -> {
                int count = readCount(in);
                List<Value> items = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    items.add(read(in, depth + 1));
                }
                yield new Value.Listing(items);
            }
            case GROUP -> {
                int count = readCount(in);
                TreeMap<String, Value> members = new TreeMap<>();
                for (int i = 0; i < count; i++) {
                    String name = readText(in);
                    if (!members.isEmpty() && members.lastKey().compareTo(name) >= 0) {
                        throw new IOException("Members out of order");
                    }
                    members.put(name, read(in, depth + 1));
                }
                yield new Value.Group(members);
            }
            case STRUCK -> new Value.Struck(readText(in));
            case SEALED -> new Value.Sealed(readText(in));
            case ALTERNATIVES -> {
                int count = readCount(in);
                List<Choice> choices = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    choices.add(readChoice(in, depth + 1));
                }
                yield new Value.Alternatives(choices);
            }
            default -> throw new IOException("Unknown value tag " + tag);
        };
    }

    private static void writeChoice(Choice choice, DataOutput out) throws IOException {
        writeText(choice.change().toString(), out);
        writeText(choice.author(), out);
        writeText(choice.device(), out);
        writeText(choice.at().toString(), out);
        write(choice.value(), out);
    }

    private static Choice readChoice(DataInputStream in, int depth) throws IOException {
        ChangeId change = ChangeId.parse(readText(in));
        String author = readText(in);
        String device = readText(in);
        try {
            OffsetDateTime at = OffsetDateTime.parse(readText(in));
            return new Choice(change, read(in, depth), author, device, at);
        } catch (DateTimeException e) {
            throw new IOException("Not a time", e);
        }
    }

    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        byte[] bytes = new byte[readCount(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A length or count; what is counted takes at least one byte each, so more than is left is refused at once. */
    static int readCount(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("Unlikely length " + count);
        }
        return count;
    }
}
