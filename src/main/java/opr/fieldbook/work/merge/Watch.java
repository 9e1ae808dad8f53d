package opr.fieldbook.work.merge;

/** Follows a merge, and can stop it before anything is changed. Called on the thread that does the work. */
@FunctionalInterface
public interface Watch {

    /** Nobody looks. */
    Watch NONE = (done, of) -> true;

    /**
     * So many saved changes are looked at, of so many.
     *
     * @return false to stop; nothing is changed then
     */
    boolean goOn(long done, long of);
}
