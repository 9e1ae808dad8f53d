package opr.fieldbook.work.keep;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import opr.fieldbook.work.Sitting;

/**
 * What else knows of an inspection: backups, receipts, exhibits.
 *
 * @param renewBackups makes the backups of an inspection anew, so that none holds what was struck
 * @param confirmed    whether a receipt of the lead covers everything in the inspection
 * @param exhibits     writes the exhibits into a folder
 */
public record Surroundings(Consumer<String> renewBackups, Predicate<Sitting> confirmed, Exhibits exhibits) {

    /** Nothing else: no backups, no receipts, no exhibits. */
    public static final Surroundings NONE = new Surroundings(inspection -> {}, sitting -> false, (sitting, folder) -> 0);

    /** Writes every exhibit of an inspection, in the clear, into a folder that it makes if there is any; answers how many. */
    @FunctionalInterface
    public interface Exhibits {
        int writeTo(Sitting sitting, Path folder);
    }
}
