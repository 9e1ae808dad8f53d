package opr.fieldbook.log;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the revisions behind a fold are found again: in memory, or, for an inspection too large for that, in its file.
 */
public interface Archive {

    /** The revision, with what was struck since struck, or null if it is not here. */
    @Nullable Revision find(RevisionId id);

    /** Gives each revision to the taker, in no particular order. */
    void each(Consumer<Revision> taker);

    /** A revision was taken in, or its values struck. */
    void put(Revision revision);

    /** Gives each that is held in memory to the taker: all of them, or the few that are not found elsewhere. */
    void eachHeld(Consumer<Revision> taker);

    /** An archive that goes on from here and leaves this one as it is. */
    Archive fork();
}
