package opr.fieldbook.domain.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A category of findings; the rows of GAO-21-186, tables 2 and 3, and a few added ones that roll up under Other.
 *
 * @param code         for example {@code D-TRN}
 * @param findingClass deficiency or area of concern
 * @param name         short, plain
 * @param party        who may carry it; JOINT = either
 * @param joint        may be carried by both together, counted once
 * @param table        "2" or "3", or null for an added one
 * @param needsChief   proposing it needs the chief's decision
 */
public record Category(
        String code,
        FindingClass findingClass,
        String name,
        Party party,
        boolean joint,
        @Nullable String table,
        boolean needsChief) {

    /** Whether a finding of this category may be attributed to a party. */
    public boolean allows(Party candidate) {
        return candidate == Party.JOINT ? joint : party == Party.JOINT || party == candidate;
    }
}
