package opr.fieldbook.store.transfer;

import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signatures that were found to hold, so that none is reckoned through again: every hand-over brings those of all laptops and
 * of all days before. Remembered for one sitting, in memory; a signature counts only with the very bytes, chain end and key it
 * was checked with. May be used from any thread.
 */
public final class CheckedSeals {

    private final Set<String> held = ConcurrentHashMap.newKeySet();

    /** Whether the owner of the key signed it. */
    boolean holds(ChainSeals seals, ChainSeals.ChainSeal seal, byte[] signingKey) {
        HexFormat hex = HexFormat.of();
        String checked = String.join(
                " ", seal.device(), seal.head().hex(), hex.formatHex(seal.signature()), hex.formatHex(signingKey));
        if (held.contains(checked)) {
            return true;
        }
        boolean holds = seals.holds(seal, signingKey);
        if (holds) {
            held.add(checked);
        }
        return holds;
    }
}
