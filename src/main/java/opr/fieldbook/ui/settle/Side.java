package opr.fieldbook.ui.settle;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param alike  who else gave this value
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
        Value value,
        List<Alike> alike) {

    private static final int DEVICE = 8;

    /** Somebody else who gave the same value. */
    public record Alike(String letter, String author, String device, boolean here, OffsetDateTime at) {

        /** On which laptop it was written. */
        public String laptop() {
            return Side.laptop(device, here);
        }
    }

    /** What everybody had seen before they differed. */
    public record Before(String words, OffsetDateTime at) {}

    /** On which laptop it was written. */
    public String laptop() {
        return laptop(device, here);
    }

    /** The letters of all who gave it. */
    public String letters() {
        return Stream.concat(Stream.of(letter), alike.stream().map(Alike::letter))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The names of all who gave it. */
    public String authors() {
        return Stream.concat(Stream.of(author), alike.stream().map(Alike::author))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether it was given on this laptop, alone or with others. */
    public boolean isOf(String laptop) {
        return device.equals(laptop) || alike.stream().anyMatch(other -> other.device.equals(laptop));
    }

    /** This laptop, or another one by the beginning of its name in the log, which tells two laptops of one person apart. */
    public static String laptop(String device, boolean here) {
        return here
                ? Text.of("settle.laptop.here")
                : Text.of("settle.laptop", device.substring(0, Math.min(DEVICE, device.length())));
    }
}
