package opr.fieldbook.report.word;

import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.print.Palette;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * What a stretch of text has beyond its paragraph's style. Written in the order the schema asks for, because the
 * properties of a run are kept in the order in which they were added.
 *
 * @param color six hexadecimal digits; empty for the style's own
 * @param symbol whether it is one of the class marks, which need a font that has them
 */
record Ink(boolean bold, String color, boolean symbol) {

    static final Ink PLAIN = new Ink(false, "", false);
    static final Ink STRONG = new Ink(true, "17202E", false);
    static final Ink BOLD = new Ink(true, "", false);
    static final Ink QUIET = new Ink(false, Palette.QUIET, false);

    static Ink word(FindingClass of) {
        return new Ink(true, Palette.ink(of), false);
    }

    static Ink mark(FindingClass of) {
        return new Ink(false, Palette.ink(of), true);
    }

    void on(CTR run) {
        if (equals(PLAIN)) {
            return;
        }
        CTRPr properties = run.addNewRPr();
        if (symbol) {
            CTFonts fonts = properties.addNewRFonts();
            fonts.setAscii("Segoe UI Symbol");
            fonts.setHAnsi("Segoe UI Symbol");
            fonts.setEastAsia("Segoe UI Symbol");
            fonts.setCs("Segoe UI Symbol");
        }
        if (bold) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (!color.isEmpty()) {
            properties.addNewColor().setVal(color);
        }
    }
}
