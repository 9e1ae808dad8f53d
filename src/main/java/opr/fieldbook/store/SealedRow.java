package opr.fieldbook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A revision as it stands in a file: what its columns say, and the sealed bytes. Between files of one inspection rows travel
 * as they are, since all laptops of a team share its key.
 */
public record SealedRow(RevisionId id, String device, long seq, @Nullable RevisionId prev, byte[] sealed) {

    /** The columns of a row, for statements of the store. */
    public static final String COLUMNS = "id, device, seq, prev, sealed";

    /** Reads a row; throws {@link IllegalArgumentException} if a damaged file gives back none. */
    static SealedRow of(ResultSet rows) throws SQLException {
        byte[] id = rows.getBytes(1);
        String device = rows.getString(2);
        byte[] prev = rows.getBytes(4);
        byte[] sealed = rows.getBytes(5);
        if (id == null || device == null || sealed == null) {
            throw new IllegalArgumentException("A row lacks what every row has");
        }
        return new SealedRow(idOf(id), device, rows.getLong(3), prev == null ? null : idOf(prev), sealed);
    }

    /** An id out of its 32 bytes. */
    public static RevisionId idOf(byte[] bytes) {
        return new RevisionId(bytes);
    }

    /** The 32 bytes of an id. */
    public static byte[] bytesOf(RevisionId id) {
        return id.bytes();
    }

    /** Whether the columns say of the revision what it says of itself. */
    boolean isOf(Revision revision) {
        RevisionId before = revision.prev();
        return revision.id().equals(id)
                && revision.device().equals(device)
                && revision.seq() == seq
                && (before == null ? prev == null : before.equals(prev));
    }

    String where() {
        return Chains.where(device, seq);
    }
}
