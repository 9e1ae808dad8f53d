package opr.fieldbook.cli.keep;

import opr.fieldbook.base.FileStore;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.KeyChange;

/** The ways into a library, as the commands change them. */
final class Keys {

    private Keys() {}

    static KeyChange of(Call call, Session session) {
        FileStore files = FileStore.real();
        return new KeyChange(
                session, call.libraries().libraries(), new Backups(session, call.time(), files), files);
    }
}
