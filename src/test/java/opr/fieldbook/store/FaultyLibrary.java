package opr.fieldbook.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.work.TimeSource;

/** A library on a disk that fails, for tests outside the store. */
public final class FaultyLibrary {

    private FaultyLibrary() {}

    /** Makes a library with one inspection; answers its id. */
    public static String make(Path folder, char[] passphrase) {
        OwnerProfile owner = new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.LEAD);
        try (Library library =
                Library.create(folder, owner, passphrase, TestCost.low(), FileStore.real()).library()) {
            OpenInspection opened = library.createInspection();
            opened.close();
            return opened.id();
        }
    }

    public static Library unlock(Path folder, char[] passphrase, FileStore files) {
        return Library.unlock(folder, passphrase, files, Clock.systemUTC());
    }

    /** Adds a revision and does nothing else of what the desk does: as if the process ended there. */
    public static boolean append(InspectionFile file, Fold fold, List<Proposal> proposals) {
        Stamp stamp = new Stamp("Inspector lead", "d", TimeSource.CLOCK.now(), false, fold.nextLogical(1));
        file.append(Revision.of(stamp, fold.nextPlace("d"), "StrikeValue", fold.changes(proposals, Ids::salt)));
        return true;
    }
}
