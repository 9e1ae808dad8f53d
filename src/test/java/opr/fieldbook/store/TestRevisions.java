package opr.fieldbook.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Makes chains of revisions that carry a text each. */
public final class TestRevisions {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-24T09:00:00-05:00");

    private TestRevisions() {}

    public static Revision after(@Nullable Revision previous, String device, String text) {
        long seq = previous == null ? 1 : previous.seq() + 1;
        RevisionId prev = previous == null ? null : previous.id();
        FieldKey key = FieldKey.of("conclusion", "J-T-02", "reason");
        String salt = "%032x".formatted(seq);
        return Revision.of(
                new Stamp("Kim Example", device, AT, false, seq),
                new Stamp.Place(seq, prev),
                "ConcludeItem",
                List.of(new FieldChange(key, Value.of(text), salt, List.of(), List.of())));
    }

    public static List<Revision> chain(String device, int count) {
        List<Revision> out = new ArrayList<>();
        Revision last = null;
        for (int i = 0; i < count; i++) {
            last = after(last, device, "Reason number " + i + " " + "x".repeat(120));
            out.add(last);
        }
        return out;
    }
}
