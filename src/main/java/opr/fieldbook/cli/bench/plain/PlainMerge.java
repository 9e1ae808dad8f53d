package opr.fieldbook.cli.bench.plain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The baseline of merging: the rows by a plain statement a file, the photos by a plain copy, all of it synced. */
public final class PlainMerge {

    private PlainMerge() {}

    /** Puts the rows of the files into a database, all or none, which is durable when this returns. */
    public static void rows(Path database, List<Path> files) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.execute("pragma synchronous=full");
            for (int i = 0; i < files.size(); i++) {
                statement.execute("attach '" + files.get(i) + "' as f" + i);
            }
            statement.execute("begin immediate");
            for (int i = 0; i < files.size(); i++) {
                statement.execute("insert or ignore into revision(id, device, seq, prev, sealed)"
                        + " select id, device, seq, prev, sealed from f" + i + ".revision order by rowid");
            }
            statement.execute("commit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies photos, each synced, into a folder, which is synced at the end. */
    public static void photos(List<Path> photos, Path into) throws IOException {
        for (Path photo : photos) {
            Path copy = Files.copy(photo, into.resolve(photo.getFileName()));
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        try (FileChannel channel = FileChannel.open(into, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
