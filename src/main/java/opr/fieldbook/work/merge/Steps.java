package opr.fieldbook.work.merge;

import opr.fieldbook.base.Problem;

/** Counts the work of one merge or hand-over for who watches it; ends it when that one says so. */
final class Steps {

    /** A saved change takes about as long as so many bytes of an exhibit. */
    private static final long CHANGE = 10_000;

    private final Watch watch;
    private final long of;
    private final String stopped;
    private long done;
    private boolean ended;

    private Steps(Watch watch, long of, String stopped) {
        this.watch = watch;
        this.of = of;
        this.stopped = stopped;
    }

    /** @param bytes of exhibits that are stored, besides the changes */
    static Steps ofMerge(Watch watch, long changes, long bytes) {
        return new Steps(watch, changes * CHANGE + bytes, "problem.merge-stopped");
    }

    /** Everything is written once and read twice. @param revisions the bytes of those in each volume */
    static Steps ofSending(Watch watch, Volumes volumes, long revisions) {
        return new Steps(watch, 3 * volumes.bytes() + 2 * revisions * volumes.count(), "problem.send-stopped");
    }

    void change() {
        bytes(CHANGE);
    }

    /** Throws the {@link Problem} that says that it was stopped. */
    void bytes(long more) {
        done = Math.min(of, done + more);
        if (!watch.goOn(done, of)) {
            ended = true;
            throw Problem.refused(stopped);
        }
    }

    /** Whether it was told to end. */
    boolean stopped() {
        return ended;
    }
}
