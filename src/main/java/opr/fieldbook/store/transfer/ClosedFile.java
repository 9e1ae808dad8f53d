package opr.fieldbook.store.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.FileHead;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.WholeDigest;

/**
 * Writes one closed file of an inspection, whole or not at all: its rows as they stand in the library, sealed, and a signed
 * manifest. Before it gets its name the file is synced, read back and compared.
 */
public final class ClosedFile {

    /** Room kept for the file's own tables. */
    private static final long MARGIN = 256 << 10;

    private final FileStore files;
    private final LongConsumer watch;

    public ClosedFile(FileStore files) {
        this(files, bytes -> {});
    }

    /**
     * @param watch hears of the bytes of exhibits as they are written, and of those of the file as it is read twice; what it
     *              throws ends the writing, and nothing is left of the file
     */
    public ClosedFile(FileStore files, LongConsumer watch) {
        this.files = files;
        this.watch = watch;
    }

    /**
     * What goes into a file.
     *
     * @param from      the inspection, open or closed
     * @param revisions whether its revisions are in it; a receipt has none
     * @param slots     who may open it, besides the laptops that have the inspection's key already
     * @param pieces    the exhibits in it
     */
    public record Content(OpenInspection from, boolean revisions, List<KeySlot> slots, Pieces pieces) {}

    /** What of the inspection the manifest has to name. */
    public record Extent(List<RevisionId> tips, long count) {}

    /** A manifest with its signature, made when the extent is known. */
    public record Signed(Manifest manifest, byte[] signature) {

        /** Lets a device sign a manifest for an inspection. */
        public static Signed by(DeviceIdentity device, String inspection, Manifest manifest) {
            return new Signed(manifest, device.sign(ManifestTable.message(inspection, manifest)));
        }
    }

    /** Writes the file; returns its manifest. */
    public Manifest write(Path target, Content content, Function<Extent, Signed> manifest) {
        checkRoom(target, content);
        List<Manifest> written = new ArrayList<>();
        new AtomicFile(files).build(target, part -> {
            files.delete(part);
            try (Database database = Database.build(part, Container.INSPECTION, !content.pieces().ids().isEmpty())) {
                written.add(database.run(() -> fill(database, content, manifest)));
            }
            readBack(part, target);
        });
        return written.getFirst();
    }

    private Manifest fill(Database database, Content content, Function<Extent, Signed> manifest)
            throws SQLException {
        InspectionFile from = content.from().file();
        database.attach(from.path(), "source");
        return database.transaction(() -> {
            FileHead.write(database, from.id(), content.from().key(), content.slots());
            String copied = "source";
            if (content.revisions()) {
                database.prepared("insert into revision(" + SealedRow.COLUMNS + ") select " + SealedRow.COLUMNS
                                + " from source.revision order by rowid")
                        .executeUpdate();
                copied = "main";
            }
            // What was set aside does not leave, and neither does a signature over it.
            database.prepared("insert into seal select * from source.seal"
                            + " where revision in (select id from source.revision)")
                    .executeUpdate();
            for (String exhibit : content.pieces().ids()) {
                content.pieces().give(exhibit, (number, sealed) -> {
                    put(database, exhibit, number, sealed);
                    watch.accept(sealed.length);
                });
            }
            Signed signed = manifest.apply(extent(database, copied));
            ManifestTable.put(database, from.id(), content.from().key(), signed.manifest(), signed.signature());
            return signed.manifest();
        });
    }

    private static Extent extent(Database database, String schema) throws SQLException {
        List<RevisionId> tips = new ArrayList<>();
        long count;
        try (ResultSet rows = database.prepared("select id from " + schema + ".revision except select prev from "
                        + schema + ".revision order by 1")
                .executeQuery()) {
            while (rows.next()) {
                tips.add(SealedRow.idOf(rows.getBytes(1)));
            }
        }
        try (ResultSet row = database.prepared("select count(*) from " + schema + ".revision")
                .executeQuery()) {
            count = row.next() ? row.getLong(1) : 0;
        }
        return new Extent(tips, count);
    }

    private static void put(Database database, String exhibit, int number, byte[] sealed) {
        database.run(() -> {
            PreparedStatement insert =
                    database.prepared("insert into exhibit_chunk(exhibit, number, sealed) values (?, ?, ?)");
            insert.setString(1, exhibit);
            insert.setInt(2, number);
            insert.setBytes(3, sealed);
            return insert.executeUpdate();
        });
    }

    /** The digest over the closed file is put in, then the file is read again as the disk gives it back. */
    private void readBack(Path part, Path target) throws IOException {
        if (!new WholeDigest(part, watch).sealAndReadBack()) {
            throw Problem.refused("problem.disk-readback", target);
        }
    }

    /** Too little room is found out before anything is written. */
    private void checkRoom(Path target, Content content) {
        long needed = 0;
        Pieces pieces = content.pieces();
        for (String exhibit : pieces.ids()) {
            needed += pieces.size(exhibit);
        }
        try {
            needed += content.revisions() ? Files.size(content.from().file().path()) : 0;
        } catch (IOException e) {
            throw DiskProblems.of(e, target);
        }
        requireRoom(files, target, 1, needed);
    }

    /**
     * Refuses to begin where there is too little room.
     *
     * @param count how many files are to be written beside the target
     * @param bytes of revisions and exhibits in all of them
     */
    public static void requireRoom(FileStore files, Path target, int count, long bytes) {
        long needed = bytes + count * MARGIN;
        try {
            long room = files.room(target.toAbsolutePath().getParent());
            if (room < needed) {
                throw Problem.refused("problem.disk-room", target, Text.megabytes(needed), Text.megabytes(room));
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, target);
        }
    }
}
