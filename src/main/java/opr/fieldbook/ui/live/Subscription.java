package opr.fieldbook.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Saved;

/** Holds the deltas that arrive between subscribing and the snapshot, so that none is missed. */
final class Subscription {

    private final List<Saved> early = new ArrayList<>();
    private Consumer<Saved> taker = early::add;
    private Runnable end = () -> {};

    private Subscription() {}

    static Subscription to(Desk desk) {
        Subscription subscription = new Subscription();
        subscription.end = desk.listen(subscription::arrive);
        return subscription;
    }

    private synchronized void arrive(Saved saved) {
        taker.accept(saved);
    }

    /** From now on deltas go to the taker, the early ones first. Applying one twice does no harm. */
    synchronized void takeOver(Consumer<Saved> next) {
        early.forEach(next);
        early.clear();
        taker = next;
    }

    Runnable end() {
        return () -> end.run();
    }
}
