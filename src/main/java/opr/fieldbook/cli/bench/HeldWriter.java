package opr.fieldbook.cli.bench;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** The writer of an inspection, which can be told to wait: what comes meanwhile is done afterwards, in order. */
final class HeldWriter implements Executor {

    private final Executor writer;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    HeldWriter(Executor writer) {
        this.writer = writer;
    }

    @Override
    public synchronized void execute(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            writer.execute(work);
        }
    }

    synchronized void hold() {
        held = true;
    }

    synchronized void release() {
        held = false;
        waiting.forEach(writer::execute);
        waiting.clear();
    }
}
