package opr.fieldbook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.Place;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.WholeDigest;

/**
 * What every file of an inspection begins with, before any revision: which inspection it is of, what opens it, a word by which
 * its key is known, and the place of the digest over the whole.
 */
public final class FileHead {

    private static final String ID = "inspection";
    private static final String CHECK = "check";
    private static final String PROGRAM = "1.0";

    private FileHead() {}

    /** Writes what every file of an inspection begins with; part of the transaction around it. */
    public static void write(Database database, String id, InspectionKey key, List<KeySlot> slots) throws SQLException {
        Meta.put(database, ID, id);
        Meta.put(database, "made_by", PROGRAM);
        Meta.put(database, "reader", PROGRAM);
        try (Sealer sealer = key.sealer(CHECK)) {
            byte[] check = sealer.seal(CHECK.getBytes(StandardCharsets.UTF_8), Place.of(id, CHECK));
            Meta.put(database, CHECK, Base64.getEncoder().encodeToString(check));
        }
        PreparedStatement whole = database.prepared("insert into whole(id, digest) values (1, ?)");
        whole.setBytes(1, WholeDigest.open());
        whole.executeUpdate();
        Slots.replace(database, slots);
    }

    /**
     * Puts the digest over a file just made, once it is a live file: the first opening writes that into its header, and a file
     * that was then only looked at would seem changed.
     */
    static void sealNew(Path part) throws IOException {
        Database.live(part).close();
        new WholeDigest(part).seal();
    }

    /** The inspection it is of. */
    static String idOf(Database database) throws SQLException {
        String id = Meta.all(database).get(ID);
        if (id == null) {
            throw Problem.damaged("problem.file-damaged", database.file());
        }
        return id;
    }

    /** Refuses a key that is not the one of this file. */
    static void checkKey(Database database, String id, InspectionKey key) {
        Map<String, String> meta = database.run(() -> Meta.all(database));
        try (Sealer sealer = key.sealer(CHECK)) {
            sealer.open(Base64.getDecoder().decode(meta.getOrDefault(CHECK, "")), Place.of(id, CHECK));
        } catch (SealBroken | IllegalArgumentException e) {
            throw Problem.damaged(e, "problem.file-wrong-key", database.file());
        }
    }
}
