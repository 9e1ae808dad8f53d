package opr.fieldbook.store.backup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups of an inspection may go once a newer one is there and verified. Pure. */
final class RotationRules {

    private RotationRules() {}

    /**
     * Of each kind the newest of each period is kept, as many periods as the kind keeps. Nothing goes that is as new as
     * the fresh one: a clock that was wrong decides nothing, only the numbers do.
     *
     * @param all   the backups of one inspection
     * @param fresh the one just verified
     */
    static List<Backup> superfluous(List<Backup> all, Backup fresh) {
        List<Backup> out = new ArrayList<>();
        for (BackupKind kind : BackupKind.values()) {
            Set<String> periods = new HashSet<>();
            all.stream()
                    .filter(backup -> backup.kind() == kind)
                    .sorted(Comparator.comparingLong(Backup::number).reversed())
                    .forEach(backup -> {
                        boolean newest = periods.add(kind.period(backup.at(), backup.number()));
                        boolean kept = newest && periods.size() <= kind.kept();
                        if (!kept && backup.number() < fresh.number()) {
                            out.add(backup);
                        }
                    });
        }
        return out;
    }
}
