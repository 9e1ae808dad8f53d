package opr.fieldbook.cli.call;

/** One command: its options are its fields, what it does is here. */
@FunctionalInterface
public interface Command {

    /**
     * Does it and answers what is to be printed. What a person can mend is thrown as a
     * {@link opr.fieldbook.base.Problem}, wrong usage as {@link WrongUsage}; nothing is changed then.
     */
    Output run(Call call);

    /** Whether its own text says which conflict it settled, so that it is not said twice. */
    default boolean saysWhatItSettles() {
        return false;
    }
}
