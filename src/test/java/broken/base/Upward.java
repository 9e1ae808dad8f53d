package broken.base;

/** Calls up into a layer above it, and so closes a cycle. */
public final class Upward {
    public broken.work.WorkHelper above() {
        return new broken.work.WorkHelper();
    }
}
