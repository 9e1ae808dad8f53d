package opr.fieldbook.store.transfer;

import java.util.List;

/** Exhibits as they travel: by id, in sealed pieces that no one on the way opens. */
public interface Pieces {

    /** No exhibits. */
    Pieces NONE = new Pieces() {
        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public long size(String id) {
            return 0;
        }

        @Override
        public void give(String id, Taker taker) {}
    };

    /** What there is. */
    List<String> ids();

    /** About how many bytes the exhibit takes, sealed. */
    long size(String id);

    /** Gives the sealed pieces of one, in order from 0. */
    void give(String id, Taker taker);

    /** Takes sealed pieces. */
    @FunctionalInterface
    interface Taker {
        void take(int number, byte[] sealed);
    }
}
