package opr.fieldbook.ui.settle;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.WordDiffRules.Piece;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Value;

/**
 * One of the values that stand side by side, as it is shown.
 *
 * @param change names it among the choices
 * @param letter of its author; where one author has several, with a count
 * @param here   written on this laptop
 * @param words  the value in words
 * @param pieces the same, with the words that differ marked
 */
public record Side(
        ChangeId change,
        String letter,
        String author,
        String device,
        boolean here,
        OffsetDateTime at,
        String words,
        List<Piece> pieces,
        Value value) {

    private static final int DEVICE = 8;

    /** What everybody had seen before they differed. */
    public record Before(String words, OffsetDateTime at) {}

    /** On which laptop it was written. */
    public String laptop() {
        return laptop(device, here);
    }

    /** This laptop, or another one by the beginning of its name in the log, which tells two laptops of one person apart. */
    public static String laptop(String device, boolean here) {
        return here
                ? Text.of("settle.laptop.here")
                : Text.of("settle.laptop", device.substring(0, Math.min(DEVICE, device.length())));
    }
}
