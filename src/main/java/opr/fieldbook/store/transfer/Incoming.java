package opr.fieldbook.store.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.Chains;
import opr.fieldbook.store.Flaw;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.WholeDigest;
import org.jspecify.annotations.Nullable;

/**
 * A closed file of an inspection that somebody made, opened for reading. Opening checks every byte, the manifest and its
 * signature; {@link #rows} checks that the rows are those the manifest was signed for. What fails is refused with the file's
 * name; nothing beside the file is made or changed.
 */
public final class Incoming implements Pieces, AutoCloseable {

    private static final String INSPECTION = "select value from meta where name = 'inspection'";
    private static final String DIGEST = "select hex(digest) from whole";

    private final InspectionFile file;
    private final Database database;
    private final Manifest manifest;

    private Incoming(InspectionFile file, Manifest manifest) {
        this.file = file;
        this.database = file.database();
        this.manifest = manifest;
    }

    /**
     * What a file tells at no cost, without a key.
     *
     * @param inspection the id of its inspection
     * @param mark       the digest that stands in it, and its size: good for knowing a file again, proof of nothing
     * @param exhibits   ids of the exhibits in it
     */
    public record Label(String inspection, String mark, List<String> exhibits) {}

    /** Reads the label; refuses what is no closed file of an inspection. */
    public static Label label(Path path) {
        Container.INSPECTION.check(path);
        try (Database database = Database.readOnly(path)) {
            long size = Files.size(path);
            return database.run(() ->
                    new Label(text(database, INSPECTION), text(database, DIGEST) + ":" + size, exhibits(database)));
        } catch (IOException e) {
            throw DiskProblems.of(e, path);
        }
    }

    private static String text(Database database, String sql) throws SQLException {
        try (ResultSet row = database.prepared(sql).executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** Opens a file of this inspection's key. */
    public static Incoming open(Path path, InspectionKey key) {
        InspectionFile file = InspectionFile.openReadOnly(path, key);
        boolean done = false;
        try {
            checkWhole(path);
            Database database = file.database();
            Manifest manifest = database.run(() -> ManifestTable.get(database, file.id(), key));
            if (manifest == null) {
                throw Problem.damaged("problem.file-unsigned", path);
            }
            Incoming incoming = new Incoming(file, manifest);
            done = true;
            return incoming;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    /** Who made a file, by its signed manifest alone: the rest is not read. Null if it is of another inspection or unsigned. */
    public static @Nullable Manifest manifestOf(Path path, String inspection, InspectionKey key) {
        Container.INSPECTION.check(path);
        try (InspectionFile file = InspectionFile.openReadOnly(path, key)) {
            return file.id().equals(inspection)
                    ? file.database().run(() -> ManifestTable.get(file.database(), inspection, key))
                    : null;
        }
    }

    private static void checkWhole(Path path) {
        try {
            if (new WholeDigest(path).check() != WholeDigest.State.WHOLE) {
                throw Problem.damaged("problem.file-damaged-sent", path);
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, path);
        }
    }

    public Path path() {
        return file.path();
    }

    public Manifest manifest() {
        return manifest;
    }

    public InspectionFile file() {
        return file;
    }

    /** Gives every row to the taker; afterwards refuses a file whose rows are not those its sender signed for. */
    public void rows(Consumer<SealedRow> taker) {
        Chains chains = file.chains();
        file.rows(row -> {
            chains.add(row);
            taker.accept(row);
        });
        Flaw gap = chains.flaws().isEmpty() ? null : chains.flaws().getFirst();
        if (gap != null) {
            throw Problem.damaged("problem.file-row", path(), gap.where(), gap.text());
        }
        boolean receipt = manifest.purpose() == Manifest.Purpose.RECEIPT;
        if (!receipt && (!chains.tips().equals(manifest.tipIds()) || chains.count() != manifest.count())) {
            throw Problem.damaged("problem.file-rows-other", path(), chains.count(), manifest.count());
        }
    }

    /** The revision in a row; refuses a row that does not open. */
    public Revision open(SealedRow row) {
        return file.open(row);
    }

    /** The exhibits that are in the file itself. */
    @Override
    public List<String> ids() {
        return database.run(() -> exhibits(database));
    }

    private static List<String> exhibits(Database database) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = database.prepared("select distinct exhibit from exhibit_chunk order by exhibit")
                .executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    @Override
    public long size(String id) {
        return database.run(() -> {
            PreparedStatement sum =
                    database.prepared("select sum(length(sealed)) from exhibit_chunk where exhibit = ?");
            sum.setString(1, id);
            try (ResultSet row = sum.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    @Override
    public void give(String id, Taker taker) {
        for (int number = 0; ; number++) {
            byte[] sealed = piece(id, number);
            if (sealed == null) {
                return;
            }
            taker.take(number, sealed);
        }
    }

    private byte @Nullable [] piece(String id, int number) {
        return database.run(() -> {
            PreparedStatement select =
                    database.prepared("select sealed from exhibit_chunk where exhibit = ? and number = ?");
            select.setString(1, id);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        });
    }

    @Override
    public void close() {
        file.close();
    }
}
