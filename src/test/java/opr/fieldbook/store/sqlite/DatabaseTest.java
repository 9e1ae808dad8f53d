package opr.fieldbook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import opr.fieldbook.base.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection: statements are kept, a failure takes nothing along, the engine has the settings we rely on. */
class DatabaseTest {

    private static final String INSERT = "insert into meta (name, value) values (?, ?)";

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void make() {
        file = temp.resolve("one.fieldbook");
        Database.create(file, Container.INSPECTION).close();
    }

    private static void put(Database database, String name) throws java.sql.SQLException {
        PreparedStatement statement = database.prepared(INSERT);
        statement.setString(1, name);
        statement.setString(2, "x");
        statement.executeUpdate();
    }

    private static int count(Database database) {
        return database.run(() -> {
            try (ResultSet row = database.prepared("select count(*) from meta").executeQuery()) {
                return row.getInt(1);
            }
        });
    }

    @Test
    void everyConnectionHasTheSettings() {
        try (Database live = Database.live(file)) {
            assertThat(live.readPragmas()).containsAllEntriesOf(Pragmas.EVERY);
            assertThat(live.readPragmas()).containsEntry("journal_mode", "wal").containsEntry("synchronous", "2");
        }
        try (Database closed = Database.readOnly(file)) {
            assertThat(closed.readPragmas()).containsAllEntriesOf(Pragmas.EVERY);
        }
    }

    @Test
    void aStatementIsPreparedOnceAndAnewAfterAFailure() {
        try (Database live = Database.live(file)) {
            PreparedStatement first = live.run(() -> live.prepared(INSERT));
            assertThat(live.<PreparedStatement>run(() -> live.prepared(INSERT))).isSameAs(first);
            assertThatThrownBy(() -> live.run(() -> live.prepared("select nothing from nowhere")))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("one.fieldbook");
            assertThat(live.<PreparedStatement>run(() -> live.prepared(INSERT))).isNotSameAs(first);
            live.run(() -> {
                put(live, "after");
                return true;
            });
            assertThat(count(live)).isEqualTo(1);
        }
    }

    @Test
    void aTransactionWithinAnotherIsPartOfIt() {
        try (Database live = Database.live(file)) {
            assertThatThrownBy(() -> live.transaction(() -> {
                        live.transaction(() -> {
                            put(live, "inner");
                            return true;
                        });
                        throw new IllegalStateException("outer");
                    }))
                    .hasMessage("outer");
            assertThat(count(live)).isZero();
            live.bulk(() -> {
                put(live, "kept");
                return true;
            });
            assertThat(count(live)).isEqualTo(1);
        }
    }
}
