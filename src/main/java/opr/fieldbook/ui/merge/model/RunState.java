package opr.fieldbook.ui.merge.model;

/** How far work in the background is. */
public sealed interface RunState {

    RunState QUIET = new Quiet();

    /** Nothing is under way. */
    record Quiet() implements RunState {}

    /**
     * Something is under way.
     *
     * @param words what, in words
     * @param done  of {@code of}; nothing is known of the length while that is 0
     * @param stops whether it can still be stopped
     */
    record Working(String words, long done, long of, boolean stops) implements RunState {}

    /** It ended well; the sentence says what came of it. */
    record Done(String first, String rest) implements RunState {}

    /** It did not happen; the sentence says why, what is safe and what to do. */
    record Failed(String sentence) implements RunState {}
}
