package opr.fieldbook.work.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.State;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.transfer.Signatures;

/**
 * Laptops of others that turn out to be two: a copied library, or a restored backup that was worked on. Each goes on counting
 * its changes from where the copy was made, so a number comes a second time. Nobody's work is refused; it is said once.
 */
final class Forks {

    private final Fold before;
    private final String me;
    private final Set<String> devices = new TreeSet<>();

    /** @param me this laptop's device, which hears of a copy of itself in other words */
    Forks(Fold before, String me) {
        this.before = before;
        this.me = me;
    }

    /** Looks at a row that is about to be taken into a state. */
    void look(SealedRow row, Fold state) {
        if (!row.device().equals(me) && row.seq() < state.nextPlace(row.device()).seq()) {
            devices.add(row.device());
        }
    }

    /** Of those that were not known to be two. */
    List<String> warnings(State after) {
        return devices.stream()
                .filter(device -> !isForked(device))
                .map(device -> Text.of("merge.warning.fork", Signatures.nameOf(device, after)))
                .toList();
    }

    private boolean isForked(String device) {
        Set<Long> numbers = new HashSet<>();
        boolean[] twice = {false};
        before.each(revision -> twice[0] |= revision.device().equals(device) && !numbers.add(revision.seq()));
        return twice[0];
    }
}
