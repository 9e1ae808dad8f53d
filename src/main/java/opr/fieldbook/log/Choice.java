package opr.fieldbook.log;

import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * One of the values a field could have, with who gave it. A field with several different choices is in conflict.
 *
 * @param change the change that gave the value first; choices stand in the order of these on every machine
 */
public record Choice(ChangeId change, Value value, String author, String device, OffsetDateTime at) {

    static Choice of(ChangeId change, Value value, Stamp stamp) {
        return new Choice(change, value, stamp.author(), stamp.device(), stamp.at());
    }

    /** What one change offers: its value, or the choices of a conflict it put back; nothing if it is not known. */
    static Stream<Choice> of(ChangeId id, Fold fold) {
        Revision revision = fold.revision(id.revision());
        FieldChange change = fold.change(id);
        if (revision == null || change == null) {
            return Stream.empty();
        }
        return offered(id, change.value(), revision.stamp());
    }

    static Stream<Choice> offered(ChangeId id, Value value, Stamp stamp) {
        return value instanceof Value.Alternatives alternatives
                ? alternatives.choices().stream()
                : Stream.of(of(id, value, stamp));
    }
}
