package opr.fieldbook.work.exhibit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.transfer.Pieces;

/**
 * Exhibits on their way between a library and a file that leaves or came: their chunks are copied sealed, as they are.
 *
 * @param store of the library
 * @param ids   those that are to leave
 */
public record ExhibitPieces(ExhibitStore store, List<String> ids) implements Pieces {

    /** Everything on this laptop. */
    public static ExhibitPieces all(ExhibitStore store) {
        return new ExhibitPieces(store, List.copyOf(store.ids()));
    }

    @Override
    public long size(String id) {
        return store.size(id);
    }

    @Override
    public void give(String id, Taker taker) {
        store.<RuntimeException>chunks(id, taker::take);
    }

    /**
     * Stores what a file brings and this laptop does not have; each is verified before it counts. Answers how many were new.
     *
     * @param file  for the message when something in it is damaged
     * @param watch hears of the bytes, some at a time; what it throws ends it, and what is stored by then is swept later
     */
    public static int receive(Pieces from, Path file, ExhibitStore into, LongConsumer watch) {
        int received = 0;
        for (String id : from.ids()) {
            if (!into.has(id)) {
                into.receive(id, file, taker -> from.give(id, (number, sealed) -> {
                    taker.take(number, sealed);
                    watch.accept(sealed.length);
                }));
                received++;
            }
        }
        return received;
    }
}
