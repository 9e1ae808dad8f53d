package opr.fieldbook.log;

import java.util.List;
import java.util.stream.Stream;

/**
 * A change of a field that no known change replaces: the present value, or one of several where people wrote without sight
 * of each other.
 */
public record Head(ChangeId id, Value value, Stamp stamp, List<ChangeId> seen) {

    /** The value, or the choices of a conflict that was put back, each with who gave it. */
    public Stream<Choice> choices() {
        return Choice.offered(id, value, stamp);
    }
}
