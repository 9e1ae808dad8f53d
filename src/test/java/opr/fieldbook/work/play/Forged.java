package opr.fieldbook.work.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import opr.fieldbook.store.sqlite.WholeDigest;

/** A hand-over file altered by somebody who knows its format: the digest over the whole is made to fit again. */
final class Forged {

    private static final String[] STATEMENTS = {
        "update seal set signature = zeroblob(64) where revision = (select max(revision) from seal)",
        "update manifest set signature = zeroblob(64)",
        "delete from revision where rowid = (select max(rowid) from revision)",
        "update revision set sealed = (select sealed from revision order by rowid limit 1)"
    };

    /** How many ways there are. */
    static final int WAYS = STATEMENTS.length;

    /** All rows hold the bytes of the first: where no row is new, only the sender's last is opened, which may be the first. */
    static final int ROWS = 3;

    private Forged() {}

    static void alter(Path file, int way) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(STATEMENTS[way]) == 0) {
                throw new IllegalStateException("Nothing to forge");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try {
            new WholeDigest(file).seal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
