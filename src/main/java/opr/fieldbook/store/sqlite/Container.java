package opr.fieldbook.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.Arrays;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.MissingFile;
import opr.fieldbook.base.Problem;

/** The kinds of database files we make, told apart by the application id in the first 100 bytes. */
public enum Container {
    INSPECTION(0x4F505246, 1, "inspection-1.sql"),
    LIBRARY(0x4F50524C, 1, "library-1.sql");

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int WRITE_VERSION_AT = 18;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int WAL = 2;

    private final int applicationId;
    private final int version;
    private final String script;

    Container(int applicationId, int version, String script) {
        this.applicationId = applicationId;
        this.version = version;
        this.script = script;
    }

    public int applicationId() {
        return applicationId;
    }

    /** The newest container version that this program knows. */
    public int version() {
        return version;
    }

    /**
     * Refuses what is not a file of this kind, before the database engine touches it: missing, empty, something else, or
     * made by a newer program.
     */
    public void check(Path file) {
        ByteBuffer header = ByteBuffer.wrap(header(file));
        if (header.capacity() == 0) {
            throw Problem.damaged("problem.file-empty", file);
        }
        boolean sqlite = header.capacity() == HEADER
                && Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        if (!sqlite || header.getInt(APPLICATION_ID_AT) != applicationId) {
            throw Problem.damaged("problem.file-not-ours", file);
        }
        int found = header.getInt(USER_VERSION_AT);
        if (found > version) {
            throw Problem.refused("problem.file-newer", file, neededVersion(file, found));
        }
        if (found < 1) {
            throw Problem.damaged("problem.file-not-ours", file);
        }
    }

    /** Whether the file is written with a write-ahead log, as a live file is and a file that was sent is not. */
    public static boolean isLive(Path file) {
        byte[] header = header(file);
        return header.length == HEADER && header[WRITE_VERSION_AT] == WAL;
    }

    private static byte[] header(Path file) {
        if (!Files.isRegularFile(file)) {
            throw MissingFile.of(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }

    /** The program version that a newer file names in its meta table; otherwise its container version. */
    private static String neededVersion(Path file, int found) {
        String unnamed = found + ".0";
        try (Database database = Database.readOnly(file)) {
            return database.run(() -> {
                ResultSet row = database.prepared("select value from meta where name = 'reader'")
                        .executeQuery();
                return row.next() ? row.getString(1) : unnamed;
            });
        } catch (Problem unreadable) {
            return unnamed;
        }
    }

    String sql() {
        try (InputStream in = Container.class.getResourceAsStream("/opr/fieldbook/db/" + script)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
