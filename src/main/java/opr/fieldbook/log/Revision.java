package opr.fieldbook.log;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person: a few field changes made together, on one device, at one time. The id is a digest of the content,
 * in which each value stands as a salted digest: so a value can be struck later while the id still verifies.
 */
public final class Revision {

    private static final int FORMAT = 1;

    private final Stamp stamp;
    private final Stamp.Place place;
    private final String edit;
    private final List<FieldChange> changes;
    private final RevisionId id;

    private Revision(Stamp stamp, Stamp.Place place, String edit, List<FieldChange> changes) {
        this.stamp = stamp;
        this.place = place;
        this.edit = edit;
        this.changes = List.copyOf(changes);
        this.id = new RevisionId(Digests.sha256(Digests.bytes(out -> write(out, true))));
    }

    /**
     * A new revision.
     *
     * @param edit the name of the intention, for example {@code ConcludeItem}
     */
    public static Revision of(Stamp stamp, Stamp.Place place, String edit, List<FieldChange> changes) {
        return new Revision(stamp, place, edit, changes);
    }

    public RevisionId id() {
        return id;
    }

    public Stamp stamp() {
        return stamp;
    }

    public String device() {
        return stamp.device();
    }

    /** Counted from 1 on each device; a clone of a library may use a number twice. */
    public long seq() {
        return place.seq();
    }

    /** The device's revision before this one, or null for its first. */
    public @Nullable RevisionId prev() {
        return place.prev();
    }

    public String edit() {
        return edit;
    }

    public List<FieldChange> changes() {
        return changes;
    }

    public ChangeId changeId(int index) {
        return new ChangeId(id, index);
    }

    /** The revision with one value struck; its id is the same. */
    public Revision strike(int index) {
        List<FieldChange> struck = new ArrayList<>(changes);
        struck.set(index, changes.get(index).strike());
        return new Revision(stamp, place, edit, struck);
    }

    /** The revision with every value struck that is struck in the other copy of it: a strike is never taken back. */
    Revision struckAs(Revision copy) {
        Revision both = this;
        for (int i = 0; i < changes.size(); i++) {
            if (copy.changes.get(i).struck() && !changes.get(i).struck()) {
                both = both.strike(i);
            }
        }
        return both;
    }

    /** The bytes that are sealed and stored. */
    public byte[] encode() {
        return Digests.bytes(out -> write(out, false));
    }

    /**
     * Reads what {@link #encode} wrote and computes the id anew.
     *
     * @throws IllegalArgumentException if the bytes are no revision of a format known here
     */
    public static Revision decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readUnsignedByte();
            if (format != FORMAT) {
                throw new IllegalArgumentException("Revision format " + format);
            }
            Stamp stamp = new Stamp(
                    ValueCoding.readText(in),
                    ValueCoding.readText(in),
                    OffsetDateTime.parse(ValueCoding.readText(in)),
                    in.readBoolean(),
                    in.readLong());
            long seq = in.readLong();
            String prev = ValueCoding.readText(in);
            String edit = ValueCoding.readText(in);
            int count = ValueCoding.readCount(in);
            List<FieldChange> changes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                changes.add(readChange(in));
            }
            if (in.read() != -1) {
                throw new IllegalArgumentException("Bytes after the end of a revision");
            }
            Stamp.Place place = new Stamp.Place(seq, prev.isEmpty() ? null : new RevisionId(prev));
            Revision revision = new Revision(stamp, place, edit, changes);
            if (!Arrays.equals(revision.encode(), bytes)) {
                throw new IllegalArgumentException("Not the canonical encoding of a revision");
            }
            return revision;
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("Malformed revision", e);
        }
    }

    private void write(DataOutputStream out, boolean digestsOnly) throws IOException {
        out.writeByte(FORMAT);
        ValueCoding.writeText(stamp.author(), out);
        ValueCoding.writeText(stamp.device(), out);
        ValueCoding.writeText(stamp.at().toString(), out);
        out.writeBoolean(stamp.byHand());
        out.writeLong(stamp.logical());
        out.writeLong(place.seq());
        RevisionId prev = place.prev();
        ValueCoding.writeText(prev == null ? "" : prev.hex(), out);
        ValueCoding.writeText(edit, out);
        out.writeInt(changes.size());
        for (FieldChange change : changes) {
            ValueCoding.writeText(change.key().entity().kind(), out);
            ValueCoding.writeText(change.key().entity().id(), out);
            ValueCoding.writeText(change.key().field(), out);
            writeIds(change.replaces(), out);
            writeIds(change.seen(), out);
            if (digestsOnly) {
                ValueCoding.writeText(change.digest(), out);
            } else {
                ValueCoding.writeText(change.salt(), out);
                ValueCoding.write(change.value(), out);
            }
        }
    }

    private static FieldChange readChange(DataInputStream in) throws IOException {
        FieldKey key = FieldKey.of(ValueCoding.readText(in), ValueCoding.readText(in), ValueCoding.readText(in));
        List<ChangeId> replaces = readIds(in);
        List<ChangeId> seen = readIds(in);
        String salt = ValueCoding.readText(in);
        return new FieldChange(key, ValueCoding.read(in), salt, replaces, seen);
    }

    private static void writeIds(List<ChangeId> ids, DataOutputStream out) throws IOException {
        out.writeInt(ids.size());
        for (ChangeId id : ids) {
            ValueCoding.writeText(id.toString(), out);
        }
    }

    private static List<ChangeId> readIds(DataInputStream in) throws IOException {
        int count = ValueCoding.readCount(in);
        List<ChangeId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(ChangeId.parse(ValueCoding.readText(in)));
        }
        return ids;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Revision revision && revision.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return edit + " " + id.hex().substring(0, 8);
    }
}
