package opr.fieldbook.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.sqlite.Database;

/** Key slots as JSON, and the table {@code key_slot} that both kinds of files have. */
final class Slots {

    private Slots() {}

    static String write(KeySlot slot) {
        return SlotJson.write(slot.fields());
    }

    /** Throws {@link IllegalArgumentException} if the text is no slot. */
    static KeySlot read(String text) {
        return SlotJson.read(text);
    }

    /** The slots of a file that can be read; one that cannot (a kind of a newer program, damage) is left out. */
    static List<KeySlot> load(Database database) throws SQLException {
        List<KeySlot> out = new ArrayList<>();
        for (String text : texts(database)) {
            try {
                out.add(read(text));
            } catch (IllegalArgumentException unknown) {
                continue;
            }
        }
        return out;
    }

    static List<String> texts(Database database) throws SQLException {
        List<String> out = new ArrayList<>();
        try (ResultSet rows = database.prepared("select slot from key_slot order by position")
                .executeQuery()) {
            while (rows.next()) {
                out.add(rows.getString(1));
            }
        }
        return out;
    }

    /** Puts these in place of all slots of the file; the caller holds a transaction. */
    static void replace(Database database, List<KeySlot> slots) throws SQLException {
        database.prepared("delete from key_slot").executeUpdate();
        PreparedStatement insert = database.prepared("insert into key_slot(position, slot) values (?, ?)");
        for (int i = 0; i < slots.size(); i++) {
            insert.setInt(1, i);
            insert.setString(2, write(slots.get(i)));
            insert.executeUpdate();
        }
    }
}
