package opr.fieldbook.work.backup;

import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;

/** Unlocks a library and makes one backup after the other for ever, printing each name once it is made. */
final class BackupChild {

    private BackupChild() {}

    public static void main(String[] arguments) {
        Library library = Library.unlock(Path.of(arguments[0]), arguments[1].toCharArray());
        Session session = new Session(library, new BuiltInProtocols(), TimeSource.CLOCK);
        Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
        while (true) {
            System.out.println(backups.now().getFirst().file());
        }
    }
}
