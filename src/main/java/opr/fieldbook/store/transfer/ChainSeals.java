package opr.fieldbook.store.transfer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.seal.Place;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.sqlite.Database;

/**
 * Signatures over the ends of chains: each device signs how far it had come when a file left it. They stay with the
 * inspection and prove later that no row of that chain was put in, altered or left out by anybody else.
 */
public final class ChainSeals {

    private static final String SIGNED = "opr-fieldbook/chain/1";

    private final InspectionFile file;
    private final Database database;
    private final String inspection;

    public ChainSeals(InspectionFile file) {
        this.file = file;
        this.database = file.database();
        this.inspection = file.id();
    }

    /** One signature. */
    public record ChainSeal(String device, RevisionId head, byte[] signature) {}

    /** Signs the end of the device's own chain, unless that is done already. */
    public void sign(DeviceIdentity device, RevisionId head) {
        boolean signed = all().stream().anyMatch(seal -> seal.head().equals(head));
        if (!signed) {
            put(new ChainSeal(device.device(), head, device.sign(message(device.device(), head))));
        }
    }

    /** Adds one of another file; nothing happens if it is there. */
    public void put(ChainSeal seal) {
        file.atomically(() -> database.run(() -> {
            PreparedStatement insert = database.prepared(
                    "insert into seal(device, revision, signature) values (?, ?, ?) on conflict do nothing");
            insert.setString(1, seal.device());
            insert.setBytes(2, SealedRow.bytesOf(seal.head()));
            insert.setBytes(3, seal.signature());
            return insert.executeUpdate();
        }));
    }

    public List<ChainSeal> all() {
        return database.run(() -> {
            List<ChainSeal> all = new ArrayList<>();
            try (ResultSet rows = database.prepared("select device, revision, signature from seal")
                    .executeQuery()) {
                while (rows.next()) {
                    all.add(new ChainSeal(rows.getString(1), SealedRow.idOf(rows.getBytes(2)), rows.getBytes(3)));
                }
            }
            return all;
        });
    }

    /** Whether the owner of the public key signed it. */
    public boolean holds(ChainSeal seal, byte[] signingKey) {
        return DeviceIdentity.verify(signingKey, message(seal.device(), seal.head()), seal.signature());
    }

    private byte[] message(String device, RevisionId head) {
        return Place.of(SIGNED, inspection, device, head.hex());
    }
}
