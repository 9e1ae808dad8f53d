package opr.fieldbook.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no revision is missing from the middle of a device's chain: each names the one before it, with the number
 * below its own. A chain may fork (a cloned library); its end cannot be checked here, that is what signatures are for.
 */
final class Chains {

    private final Map<String, Link> links = new LinkedHashMap<>();

    private record Link(String device, long seq, @Nullable String prev) {}

    void add(String id, String device, long seq, @Nullable String prev) {
        links.put(id, new Link(device, seq, prev));
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (Link link : links.values()) {
            String problem = problem(link);
            if (problem != null) {
                flaws.add(new Flaw("chain", where(link.device, link.seq), Text.of(problem)));
            }
        }
        return flaws;
    }

    private @Nullable String problem(Link link) {
        if (link.prev == null) {
            return link.seq == 1 ? null : "problem.verify-order";
        }
        Link before = links.get(link.prev);
        if (before == null) {
            return "problem.verify-chain";
        }
        return before.device.equals(link.device) && before.seq == link.seq - 1 ? null : "problem.verify-order";
    }

    static String where(String device, long seq) {
        return "device " + device + " change " + seq;
    }
}
