package opr.fieldbook.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One laptop, for tests that tell a story. */
final class Laptop {

    static final String KIND = "finding";

    private final String device;
    private final Fold fold = new Fold();

    Laptop(String device) {
        this.device = device;
    }

    /** Writes fields of one thing: name, value, name, value. */
    Revision write(String id, Object... fields) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            proposals.add(Proposal.of(KIND, id, (String) fields[i], switch (value) {
                case Boolean flag -> Value.of(flag);
                case String text -> Value.of(text);
                default -> (Value) value;
            }));
        }
        return write(proposals);
    }

    Revision write(List<Proposal> proposals) {
        List<FieldChange> changes = fold.changes(proposals, () -> device + fold.size());
        Revision revision = Revision.of(Stamps.by(device, fold), fold.nextPlace(device), "Edit", changes);
        fold.apply(revision);
        return revision;
    }

    /** Undoes a revision of its own; refused is a failure. */
    Revision undo(Revision revision) {
        return switch (Inverse.of(revision, fold)) {
            case Inverse.Possible(List<Proposal> proposals) -> write(proposals);
            case Inverse.Refused refused -> throw new AssertionError(refused);
        };
    }

    Inverse inverse(Revision revision) {
        return Inverse.of(revision, fold);
    }

    void take(Laptop... others) {
        Arrays.stream(others).forEach(other -> List.copyOf(other.fold.revisions()).forEach(fold::apply));
    }

    Value value(String id, String field) {
        return fold.value(KIND, id, field);
    }

    Entity thing(String id) {
        return fold.find(KIND, id);
    }

    boolean has(String id) {
        Entity entity = fold.find(KIND, id);
        return entity != null && entity.present();
    }

    Fold fold() {
        return fold;
    }
}
