package opr.fieldbook.work.merge;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.store.transfer.Manifest;
import org.jspecify.annotations.Nullable;

/** What a person should know about a file that was taken in all the same. Each thing is said once. */
final class MergeWarnings {

    /** Clocks of laptops differ a little; more than this is worth a word. */
    private static final Duration TOLERANCE = Duration.ofHours(26);

    private MergeWarnings() {}

    static List<String> of(
            Manifest manifest, @Nullable OffsetDateTime lastChange, OffsetDateTime now, boolean clone, int aside) {
        List<String> warnings = new ArrayList<>();
        String name = manifest.sender().name();
        OffsetDateTime latest = lastChange == null ? manifest.time() : lastChange;
        if (Duration.between(now, latest).compareTo(TOLERANCE) > 0) {
            warnings.add(Text.of("merge.warning.clock-ahead", name, latest));
        } else if (Duration.between(manifest.time(), latest).compareTo(TOLERANCE) > 0) {
            warnings.add(Text.of("merge.warning.clock-jumped", name));
        }
        if (clone) {
            warnings.add(Text.of("merge.warning.clone"));
        }
        if (aside > 0) {
            warnings.add(Text.of("merge.warning.aside", aside, name));
        }
        return warnings;
    }
}
