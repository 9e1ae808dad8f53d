package opr.fieldbook.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;

/**
 * A library's database that is whole, wherever it lies.
 *
 * @param library whose it is
 * @param slots   its copy of the ways into the library
 */
public record KeptDatabase(String library, List<KeySlot> slots) {

    /** Looks at a file; empty if it is not there, damaged, or no library's database. */
    public static Optional<KeptDatabase> in(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Container.LIBRARY.check(file);
            try (Database database = Database.beside(file)) {
                return database.run(() -> {
                    String library = Meta.all(database).get("library");
                    try (ResultSet rows =
                            database.prepared("pragma integrity_check(1)").executeQuery()) {
                        boolean whole = rows.next() && rows.getString(1).equals("ok");
                        return library == null || !whole
                                ? Optional.empty()
                                : Optional.of(new KeptDatabase(library, Slots.load(database)));
                    }
                });
            }
        } catch (Problem damaged) {
            if (damaged.kind() == Problem.Kind.DAMAGED) {
                return Optional.empty();
            }
            throw damaged;
        }
    }
}
