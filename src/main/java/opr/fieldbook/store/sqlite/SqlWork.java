package opr.fieldbook.store.sqlite;

import java.sql.SQLException;

/** Something done with a database; its errors are turned into problems by {@link Database}. */
@FunctionalInterface
public interface SqlWork<T> {
    T run() throws SQLException;
}
