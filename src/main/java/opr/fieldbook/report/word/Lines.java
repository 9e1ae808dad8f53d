package opr.fieldbook.report.word;

import java.util.function.Supplier;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.print.Palette;
import opr.fieldbook.report.print.PlainText;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Puts text, marks, links and fields into a paragraph. The only place where text enters a Word file. */
final class Lines {

    private Lines() {}

    /** Text as it is; line feeds become breaks, tabs become tabs. */
    static void text(CTP paragraph, String text, Ink ink) {
        if (!text.isEmpty()) {
            fill(paragraph.addNewR(), text, ink);
        }
    }

    static void tab(CTP paragraph) {
        paragraph.addNewR().addNewTab();
    }

    /** The mark of a class and its word, both in its color. */
    static void classWord(CTP paragraph, FindingClass of, String word) {
        text(paragraph, Palette.mark(of) + " ", Ink.mark(of));
        text(paragraph, word, Ink.word(of));
    }

    /** A link to a bookmark of this document. */
    static CTHyperlink link(CTP paragraph, String bookmark) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(Boolean.TRUE);
        return link;
    }

    static void fill(CTR run, String text, Ink ink) {
        ink.on(run);
        String clean = PlainText.clean(text);
        int start = 0;
        for (int at = 0; at <= clean.length(); at++) {
            char here = at == clean.length() ? '\n' : clean.charAt(at);
            if (here != '\n' && here != '\t') {
                continue;
            }
            if (at > start) {
                CTText piece = run.addNewT();
                piece.setStringValue(clean.substring(start, at));
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
            }
            if (at < clean.length()) {
                if (here == '\t') {
                    run.addNewTab();
                } else {
                    run.addNewBr();
                }
            }
            start = at + 1;
        }
    }

    /** A field of a paragraph with its value written in; the answer is where the value stands. */
    static CTText field(CTP paragraph, String instruction, String value) {
        return field(paragraph::addNewR, instruction, value);
    }

    /** A field within a link. */
    static CTText field(CTHyperlink link, String instruction, String value) {
        return field(link::addNewR, instruction, value);
    }

    /** Begins a field whose value is the paragraphs up to {@link #closeField}. */
    static void openField(CTP paragraph, String instruction) {
        open(paragraph::addNewR, instruction);
    }

    static void closeField(CTP paragraph) {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static CTText field(Supplier<CTR> runs, String instruction, String value) {
        open(runs, instruction);
        CTText shown = runs.get().addNewT();
        shown.setStringValue(value);
        runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
        return shown;
    }

    private static void open(Supplier<CTR> runs, String instruction) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText words = runs.get().addNewInstrText();
        words.setStringValue(" " + instruction + " ");
        words.setSpace(SpaceAttribute.Space.PRESERVE);
        runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }
}
