package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Follows the chains of the devices through the rows of a file, in any order: each revision names the one before it, with
 * the number below its own, so none can be missing from the middle. A chain may fork (a cloned library). Its end cannot be
 * checked here; the {@link #tips} are what a sender signs.
 */
public final class Chains {

    private final Function<RevisionId, @Nullable SealedRow> rows;
    private final Map<RevisionId, Link> tips = new HashMap<>();
    /** Those already followed before they came themselves, or that a fork branched off from. */
    private final Set<RevisionId> followed = new HashSet<>();

    private final List<Flaw> flaws = new ArrayList<>();
    private long count;

    private record Link(String device, long seq) {}

    /** @param rows finds a row of the file by its id, for what does not come in the usual order */
    public Chains(Function<RevisionId, @Nullable SealedRow> rows) {
        this.rows = rows;
    }

    public void add(SealedRow row) {
        count++;
        RevisionId prev = row.prev();
        if (prev == null) {
            note(row.seq() == 1 ? null : "problem.verify-order", row);
        } else {
            Link before = before(prev);
            note(before == null ? "problem.verify-chain" : problem(before, row), row);
        }
        if (!followed.contains(row.id())) {
            tips.put(row.id(), new Link(row.device(), row.seq()));
        }
    }

    private @Nullable Link before(RevisionId prev) {
        Link tip = tips.remove(prev);
        if (tip != null) {
            return tip;
        }
        followed.add(prev);
        SealedRow row = rows.apply(prev);
        return row == null ? null : new Link(row.device(), row.seq());
    }

    private static @Nullable String problem(Link before, SealedRow row) {
        boolean right = before.device.equals(row.device()) && before.seq == row.seq() - 1;
        return right ? null : "problem.verify-order";
    }

    private void note(@Nullable String problem, SealedRow row) {
        if (problem != null) {
            flaws.add(new Flaw("chain", row.where(), Text.of(problem)));
        }
    }

    /** What is wrong with the rows so far. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** The rows that no row so far comes after, in the order of their ids. */
    public List<RevisionId> tips() {
        return List.copyOf(new TreeSet<>(tips.keySet()));
    }

    /** How many rows there were. */
    public long count() {
        return count;
    }

    static String where(String device, long seq) {
        return "device " + device + " change " + seq;
    }
}
