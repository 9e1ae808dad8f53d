package opr.fieldbook.work.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.Confirmed;

/**
 * What else keeps or covers the content of an inspection. Each of the first two answers the folders it could not reach, as a
 * drive that was put away.
 *
 * @param renewBackups makes the backups of an inspection anew, so that none holds what was struck
 * @param dropBackups  removes the backups of the inspection with this id
 * @param confirmed    whether a receipt of the lead covers everything in the inspection
 */
public record Surroundings(
        Function<OpenInspection, List<Path>> renewBackups,
        Function<String, List<Path>> dropBackups,
        Predicate<Sitting> confirmed) {

    /** No backups and no receipts. */
    public static final Surroundings NONE = new Surroundings(opened -> List.of(), id -> List.of(), sitting -> false);

    /** The backups of a library, and what the leads have said that they have. */
    public static Surroundings of(Session session, TimeSource time) {
        Backups backups = new Backups(session, time, FileStore.real());
        return new Surroundings(opened -> backups.renew(opened).unreached(), backups::removeAll, sitting ->
                Confirmed.everything(sitting, sitting.exhibitsHere()));
    }
}
