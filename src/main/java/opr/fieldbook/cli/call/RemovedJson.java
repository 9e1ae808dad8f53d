package opr.fieldbook.cli.call;

import java.util.Map;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Stamp;
import org.jspecify.annotations.Nullable;

/** What a list says of a thing that one person removed and another changed: it stays, and says so. */
public final class RemovedJson {

    private RemovedJson() {}

    /** Who removed it and who changed it; null where nobody did. */
    public static @Nullable Map<String, @Nullable Object> of(Inspection inspection, EntityKey thing) {
        RemovedAnyway removed = RemovedAnyway.of(inspection, thing);
        if (removed == null) {
            return null;
        }
        Stamp changed = removed.changed();
        return Json.object(
                "removed_by", removed.removed().author(),
                "removed_device", removed.removed().device(),
                "removed_at", removed.removed().at(),
                "changed_by", changed == null ? null : changed.author(),
                "changed_device", changed == null ? null : changed.device(),
                "changed_at", changed == null ? null : changed.at());
    }

    /** A line of a list, and below it that the thing was removed and stays. */
    public static String line(String line, Inspection inspection, EntityKey thing) {
        RemovedAnyway removed = RemovedAnyway.of(inspection, thing);
        return removed == null ? line : line + "\n    " + removed.words();
    }
}
