package opr.fieldbook.log;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical encoding of values: a tag byte, then fixed-width lengths and content; members of a group in the order of
 * their names. Described in {@code docs/file-format.md}.
 */
final class ValueCoding {

    private static final int CLEARED = 0;
    private static final int TEXT = 1;
    private static final int WHOLE = 2;
    private static final int NO = 3;
    private static final int YES = 4;
    private static final int LISTING = 5;
    private static final int GROUP = 6;
    private static final int STRUCK = 7;

    /** Deeper nesting is refused as malformed: no field of ours nests more than five levels. */
    private static final int MAX_DEPTH = 24;

    /** A length beyond this is refused before memory is reserved for it. */
    private static final int MAX_BYTES = 64 << 20;

    private ValueCoding() {}

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
        }
    }

    static Value read(DataInput in) throws IOException {
        return read(in, 0);
    }

    private static Value read(DataInput in, int depth) throws IOException {
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
            default -> throw new IOException("Unknown value tag " + tag);
        };
    }

    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[readCount(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static int readCount(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_BYTES) {
            throw new IOException("Unlikely length " + count);
        }
        return count;
    }
}
