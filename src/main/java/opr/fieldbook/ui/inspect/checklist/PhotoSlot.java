package opr.fieldbook.ui.inspect.checklist;

import java.util.Optional;

/**
 * How a photo slot is filled without a photo: by a note that begins with one of two fixed words, so that the check and the
 * report find it again.
 */
public final class PhotoSlot {

    static final String POSITION = "Position note: ";
    static final String WITNESS = " Witness: ";
    static final String NO_CAMERAS = "Cameras not allowed: ";

    private PhotoSlot() {}

    /** What fills the slot of an item, the last one first. */
    public static Optional<NoteLine> filledBy(ItemState item) {
        return item.notes().reversed().stream().filter(note -> fills(note.text())).findFirst();
    }

    static boolean fills(String text) {
        return text.startsWith(POSITION) || text.startsWith(NO_CAMERAS);
    }

    static String position(String where, String witness) {
        return POSITION + stop(where) + WITNESS + stop(witness);
    }

    static String noCameras(String saidBy) {
        return NO_CAMERAS + stop(saidBy);
    }

    private static String stop(String text) {
        String plain = text.strip();
        return plain.endsWith(".") ? plain : plain + ".";
    }
}
