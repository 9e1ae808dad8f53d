package opr.fieldbook.store.transfer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.Sealer;
import opr.fieldbook.seal.Place;
import opr.fieldbook.store.sqlite.Database;
import org.jspecify.annotations.Nullable;

/** The manifest of a file: its sealed bytes and the signature over what they say. */
final class ManifestTable {

    private static final String LABEL = "manifest";
    private static final String SIGNED = "opr-fieldbook/manifest/1";

    private ManifestTable() {}

    /** The bytes that are signed. */
    static byte[] message(String inspection, Manifest manifest) {
        byte[] place = Place.of(SIGNED, inspection);
        byte[] content = manifest.encode();
        byte[] message = Arrays.copyOf(place, place.length + content.length);
        System.arraycopy(content, 0, message, place.length, content.length);
        return message;
    }

    static void put(Database database, String inspection, InspectionKey key, Manifest manifest, byte[] signature)
            throws SQLException {
        try (Sealer sealer = key.sealer(LABEL)) {
            PreparedStatement insert =
                    database.prepared("insert into manifest(id, sealed, signature) values (1, ?, ?)");
            insert.setBytes(1, sealer.seal(manifest.encode(), place(inspection)));
            insert.setBytes(2, signature);
            insert.executeUpdate();
        }
    }

    /** The manifest, or null if the file has none; one that is forged or damaged is refused. */
    static @Nullable Manifest get(Database database, String inspection, InspectionKey key) throws SQLException {
        try (ResultSet row = database.prepared("select sealed, signature from manifest where id = 1")
                        .executeQuery();
                Sealer sealer = key.sealer(LABEL)) {
            if (!row.next()) {
                return null;
            }
            Manifest manifest = Manifest.decode(sealer.open(row.getBytes(1), place(inspection)));
            if (!manifest.sender().signed(message(inspection, manifest), row.getBytes(2))) {
                throw Problem.damaged("problem.file-signature", database.file());
            }
            return manifest;
        } catch (SealBroken | IllegalArgumentException e) {
            throw Problem.damaged(e, "problem.file-signature", database.file());
        }
    }

    private static byte[] place(String inspection) {
        return Place.of(inspection, LABEL);
    }
}
