package opr.fieldbook.work.trust;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The laptops that were lost, and since when: what they signed or wrote later is kept aside until the lead takes it in.
 */
public record Lost(Map<String, OffsetDateTime> since) {

    /** No laptop is lost. */
    public static final Lost NONE = new Lost(Map.of());

    public Lost {
        since = Map.copyOf(since);
    }

    /** Whether what this device signed or wrote at that time is kept aside. */
    public boolean holds(String device, OffsetDateTime at) {
        OffsetDateTime lost = since.get(device);
        return lost != null && !at.isBefore(lost);
    }

    /** Whether this device is lost at all. */
    public boolean names(@Nullable String device) {
        return device != null && since.containsKey(device);
    }
}
