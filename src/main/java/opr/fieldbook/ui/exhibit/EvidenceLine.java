package opr.fieldbook.ui.exhibit;

import java.time.OffsetDateTime;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file beside an item.
 *
 * @param id      of the exhibit; empty while it is being stored
 * @param caption empty when there is none
 * @param added   when it was added, or null while it is being stored
 * @param here    its bytes are on this laptop
 */
public record EvidenceLine(
        String id, String name, String mediaType, long size, String caption, @Nullable OffsetDateTime added, boolean here) {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    static EvidenceLine storing(String name) {
        return new EvidenceLine("", name, "", 0, "", null, true);
    }

    public boolean isPhoto() {
        return mediaType.startsWith("image/");
    }

    /** The size as a person says it. */
    String sizeWords() {
        if (size < KILO) {
            return Text.of("inspect.evidence.bytes", size);
        }
        return size < MEGA
                ? Text.of("inspect.evidence.kb", Math.ceilDiv(size, KILO))
                : Text.of("inspect.evidence.mb", String.format("%.1f", (double) size / MEGA));
    }
}
