package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;

/** Does one thing for ever until it is killed, and prints a line for each time it is done. */
final class WorkingChild {

    private WorkingChild() {}

    /** Arguments: the thing, the library, its passphrase, the inspection, a file to merge or to write. */
    public static void main(String[] arguments) {
        String passphrase = arguments[2];
        Path file = Path.of(arguments[4]);
        Library library = Library.unlock(Path.of(arguments[1]), passphrase.toCharArray());
        Session session = new Session(library, new BuiltInProtocols(), TimeSource.CLOCK, TestCost.low());
        Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
        Sitting sitting = session.open(arguments[3], Runnable::run);
        HandOver handOver = new HandOver(session, TimeSource.CLOCK, FileStore.real());
        MergeFiles merging = new MergeFiles(sitting, TimeSource.CLOCK, new MergeCopies(backups));
        System.out.println("ready");
        for (int round = 1; ; round++) {
            String done = switch (arguments[0]) {
                case "save" -> save(sitting);
                case "send" -> handOver.sendAll(sitting, file).files().toString();
                case "backup" -> backups.now().toString();
                case "keys" -> change(library, passphrase + (round % 2 == 0 ? "" : " too"));
                case "merge" -> merge(sitting, merging, file);
                default -> throw new IllegalArgumentException(arguments[0]);
            };
            System.out.println(done);
        }
    }

    private static String save(Sitting sitting) {
        String id = Ids.next();
        Await.of(sitting.desk().submit(new Edit.AddEntry(id, "", "words ".repeat(200), false)));
        Await.of(sitting.summarize());
        return id;
    }

    private static String change(Library library, String next) {
        library.keys().changePassphrase(next.toCharArray(), TestCost.low());
        return next;
    }

    private static String merge(Sitting sitting, MergeFiles merging, Path file) {
        UndoMerge undo = new UndoMerge(sitting);
        undo.merges().stream().filter(entry -> !entry.undone()).forEach(entry -> undo.undo(entry.id()));
        return merging.merge(List.of(file)).added() + " merged";
    }
}
