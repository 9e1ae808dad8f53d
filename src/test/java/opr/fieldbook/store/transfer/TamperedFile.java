package opr.fieldbook.store.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.sqlite.WholeDigest;

/** Files as a careless or hostile person makes them; the check sum over the whole is always right. */
public final class TamperedFile {

    private TamperedFile() {}

    /** Rows of the first file under the manifest of the second. */
    public static void rowsOf(Path rows, Path manifest, Path target) {
        changed(manifest, target, "attach '" + rows + "' as other", "delete from revision",
                "insert into revision(id, device, seq, prev, sealed) select id, device, seq, prev, sealed from other.revision order by rowid");
    }

    /** The manifest of the first file over the rows of the second. */
    public static void manifestOf(Path manifest, Path rows, Path target) {
        changed(rows, target, "attach '" + manifest + "' as other", "delete from manifest",
                "insert into manifest select * from other.manifest");
    }

    public static void withoutLastRow(Path file, Path target) {
        changed(file, target, "delete from revision where rowid = (select max(rowid) from revision)");
    }

    public static void withoutManifest(Path file, Path target) {
        changed(file, target, "delete from manifest");
    }

    /** One byte of the signature over the newest chain is another. */
    public static void withBrokenSeal(Path file, Path target) {
        changed(file, target, "update seal set signature = randomblob(64) where revision ="
                + " (select id from revision order by rowid desc limit 1)");
    }

    private static void changed(Path file, Path target, String... statements) {
        try {
            Files.copy(file, target);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + target);
                    Statement statement = connection.createStatement()) {
                for (String each : statements) {
                    statement.execute(each);
                }
                statement.execute("update whole set digest = x'" + HexFormat.of().formatHex(WholeDigest.open()) + "'");
            }
            if (!new WholeDigest(target).seal()) {
                throw new IllegalStateException("No mark in " + target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of one library's only inspection, signed by the device of another library. */
    public static void signedBy(Path stranger, Path library, String passphrase, Path target) {
        try (Library other = Library.unlock(stranger, passphrase.toCharArray());
                Library holder = Library.unlock(library, passphrase.toCharArray());
                OpenInspection opened = open(holder)) {
            write(opened, other.device(), other.owner().name(), target);
        }
    }

    /** A file of this library into which somebody with the key put a laptop under a name that its keys do not bear. */
    public static void withForgedDevice(Path library, String passphrase, Path target) {
        try (Library holder = Library.unlock(library, passphrase.toCharArray());
                OpenInspection opened = open(holder)) {
            String device = holder.device().device();
            Fold fold = new Fold();
            opened.file().revisions(fold::apply);
            List<FieldChange> changes = fold.changes(
                    List.of(DeviceField.KEYS.propose("0123456789abcdef0123456789abcdef", new DeviceField.Keys("AAAA", "BBBB"))),
                    () -> "0".repeat(32));
            Stamp stamp = new Stamp("Somebody", device, OffsetDateTime.now(), false, fold.nextLogical(0));
            opened.file().append(Revision.of(stamp, fold.nextPlace(device), "JoinTeam", changes));
            write(opened, holder.device(), holder.owner().name(), target);
        }
    }

    private static OpenInspection open(Library library) {
        return library.openInspection(library.inspections().list().getFirst().id());
    }

    private static void write(OpenInspection opened, DeviceIdentity device, String name, Path target) {
        new ClosedFile(FileStore.real())
                .write(
                        target,
                        new ClosedFile.Content(opened, true, List.of(), Pieces.NONE),
                        extent -> ClosedFile.Signed.by(
                                device,
                                opened.id(),
                                new Manifest(
                                        Manifest.Purpose.HAND_OVER,
                                        Sender.of(device, name, "X", "INSPECTOR"),
                                        OffsetDateTime.now().toString(),
                                        extent.tips().stream().map(RevisionId::hex).toList(),
                                        extent.count(),
                                        List.of(),
                                        1,
                                        1,
                                        null)));
    }
}
