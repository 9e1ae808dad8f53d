package opr.fieldbook.report.print;

import opr.fieldbook.report.FindingClass;

/**
 * The colors and marks of the papers, as six hexadecimal digits. Every colored word also has its mark and its wording;
 * all text colors have at least 4.5:1 on their fill.
 */
public final class Palette {

    public static final String NAVY = "13233C";
    public static final String BLUE = "1B5AA8";
    public static final String WHITE = "FFFFFF";
    public static final String ZEBRA = "F4F6F9";
    public static final String LINE = "C3CBD7";
    public static final String QUIET = "465264";
    public static final String OURS = "E9EDF3";

    private Palette() {}

    /** The color of the word. */
    public static String ink(FindingClass of) {
        return switch (of) {
            case DEFICIENCY -> "A61B1B";
            case AREA_OF_CONCERN -> "7A4B00";
            case BEST_PRACTICE -> "17693B";
        };
    }

    /** The tint behind it. */
    public static String fill(FindingClass of) {
        return switch (of) {
            case DEFICIENCY -> "FCE9E8";
            case AREA_OF_CONCERN -> "FDF1D6";
            case BEST_PRACTICE -> "E3F3E9";
        };
    }

    /**
     * The mark before the word. A character and no picture: it scales and recolors with the text, survives copying, and
     * needs no description of its own because the word follows.
     */
    public static String mark(FindingClass of) {
        return switch (of) {
            case DEFICIENCY -> "\u25CF";
            case AREA_OF_CONCERN -> "\u26A0";
            case BEST_PRACTICE -> "\u2606";
        };
    }
}
