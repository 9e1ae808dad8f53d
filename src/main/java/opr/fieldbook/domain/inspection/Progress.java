package opr.fieldbook.domain.inspection;

import java.util.Collection;
import java.util.List;
import opr.fieldbook.log.State;

/** How far a set of items is: progress, not compliance. */
public record Progress(int answered, int asked) {

    public static Progress of(State state, Collection<Asked> items) {
        List<Asked> answered =
                items.stream().filter(item -> item.answer(state) != null).toList();
        return new Progress(answered.size(), items.size());
    }

    public boolean complete() {
        return answered == asked;
    }

    /** Between 0 and 1; an empty set is complete. */
    public double share() {
        return asked == 0 ? 1 : (double) answered / asked;
    }

    /** Whole percent, rounded down, so that 100 means all. */
    public int percent() {
        return (int) Math.floor(share() * 100);
    }
}
