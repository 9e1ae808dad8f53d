package opr.fieldbook.ui.window;

import opr.fieldbook.base.FileStore;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.library.KeysModel;
import opr.fieldbook.ui.library.LibraryModel;
import opr.fieldbook.ui.library.LibraryScreen;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.KeyChange;

/** Puts the settings together. */
final class SettingsPlace {

    private SettingsPlace() {}

    static LibraryScreen screen(
            Session session, Backups backups, Flow.Parts parts, Dialogs dialogs, Runnable lock) {
        KeyChange keys = new KeyChange(session, parts.libraries(), backups, FileStore.real());
        return new LibraryScreen(
                new LibraryModel(session, backups, parts.background(), dialogs),
                new KeysModel(keys, session.ownerName(), parts.background(), dialogs),
                lock);
    }
}
