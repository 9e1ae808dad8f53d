package opr.fieldbook.report.print;

/**
 * How wide text is in Arial, from the font's published widths (thousandths of the size; Liberation Sans has the same).
 * Written down here because the font itself may not be on the machine that writes the report.
 */
public final class ArialWidths {

    private static final int OTHER = 556;
    private static final int WIDE = 1000;
    private static final int FIRST_WIDE = 0x2E80;

    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584
    };

    private ArialWidths() {}

    /** The number of lines that a text takes in a column; sizes in half points, the column in twips. */
    public static int lines(String text, int halfPoints, boolean bold, int column) {
        // Thousandths of the size against twentieths of a point: scale the column instead of every character.
        long room = Math.max(1L, column * 1000L / (halfPoints * 10L));
        int lines = 1;
        long at = 0;
        long word = 0;
        for (int each = 0; each < text.length(); ) {
            int point = text.codePointAt(each);
            each += Character.charCount(point);
            int width = width(point, bold);
            if (point == '\n') {
                lines++;
                at = 0;
                word = 0;
            } else if (point == ' ') {
                at += word + width;
                word = 0;
            } else {
                if (at > 0 && at + word + width > room) {
                    lines++;
                    at = 0;
                } else if (word + width > room) {
                    lines++;
                    word = 0;
                }
                word += width;
                if (point == '-' || point == '–' || point == '/') {
                    at += word;
                    word = 0;
                }
            }
        }
        return lines;
    }

    private static int width(int point, boolean bold) {
        if (point >= FIRST_WIDE) {
            return WIDE;
        }
        int at = point - ' ';
        return at < 0 || at >= REGULAR.length ? OTHER : (bold ? BOLD : REGULAR)[at];
    }
}
