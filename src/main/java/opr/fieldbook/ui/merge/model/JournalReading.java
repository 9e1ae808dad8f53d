package opr.fieldbook.ui.merge.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.TeamFiles;
import org.jspecify.annotations.Nullable;

/**
 * The merges of an inspection on this laptop, the newest first.
 *
 * @param changed  everything that the last one that stands brought or changed
 * @param unknown  the laptops of the last one that nobody here has confirmed
 */
record JournalReading(List<PastMerge> merges, Set<EntityKey> changed, Set<String> unknown) {

    /** Reads it from the file. Never on the FX thread. */
    static JournalReading of(TeamFiles team) {
        List<PastMerge> merges = team.merges();
        PastMerge last = last(merges);
        PastMerge changing = lastChanging(merges);
        Set<String> devices = last == null
                ? Set.of()
                : last.files().stream().map(PastMerge.Line::device).collect(Collectors.toSet());
        return new JournalReading(
                merges, changing == null ? Set.of() : team.changedBy(changing.id()), team.newcomers(devices));
    }

    /** The last merge that stands; null if there is none. */
    static @Nullable PastMerge last(List<PastMerge> merges) {
        return merges.stream().filter(merge -> !merge.undone()).findFirst().orElse(null);
    }

    /** The last merge that stands and brought changes, which is the one that can be undone; null if there is none. */
    static @Nullable PastMerge lastChanging(List<PastMerge> merges) {
        return merges.stream().filter(merge -> !merge.undone() && merge.rows()).findFirst().orElse(null);
    }
}
