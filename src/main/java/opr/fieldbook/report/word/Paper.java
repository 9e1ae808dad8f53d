package opr.fieldbook.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.print.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The body of the document while it is written, from first to last page: paragraphs by style, headings, tables. */
final class Paper {

    private static final int SPACE_BEFORE_TABLE = 360;

    private final WordTemplate template;
    private final CTBody body;
    private final List<Place> places = new ArrayList<>();
    private int bookmarks;
    private int insertion = -1;
    private int captions;

    /** A heading that the contents page lists; level 1 or 2. */
    record Place(int level, String bookmark, String words) {}

    Paper(WordTemplate template) {
        this.template = template;
        this.body = template.document().getDocument().getBody();
    }

    WordTemplate template() {
        return template;
    }

    /** The headings so far, in order. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** How many paragraphs there are outside tables; a later {@link #insertAt} goes before the next one. */
    int size() {
        return body.sizeOfPArray();
    }

    /** From now on paragraphs go before the one with this index. */
    void insertAt(int index) {
        insertion = index;
    }

    /** An empty paragraph of a style, to be filled at once. */
    CTP paragraph(WordStyle style) {
        return styled(insertion < 0 ? body.addNewP() : body.insertNewP(insertion++), style);
    }

    void paragraph(WordStyle style, String text) {
        Lines.text(paragraph(style), text, Ink.PLAIN);
    }

    /** A text of several lines, each a paragraph; nothing if there is nothing to say. */
    void prose(WordStyle style, String text) {
        PlainText.lines(text).forEach(line -> paragraph(style, line));
    }

    /** Bold words, then the text, in one paragraph. */
    void leadIn(WordStyle style, String words, String text) {
        CTP paragraph = paragraph(style);
        Lines.text(paragraph, words + " ", Ink.BOLD);
        Lines.text(paragraph, text, Ink.PLAIN);
    }

    void bullets(List<String> texts) {
        texts.forEach(text -> paragraph(WordStyle.BULLET, text));
    }

    /** A numbered section of the report; listed in the contents. */
    void section(String words, boolean newPage) {
        CTP paragraph = paragraph(WordStyle.HEADING_1);
        if (newPage) {
            paragraph.getPPr().addNewPageBreakBefore();
            paragraph.getPPr().addNewSpacing().setBefore(BigInteger.ZERO);
        }
        listed(paragraph, 1, words);
    }

    void heading(WordStyle style, String words) {
        paragraph(style, words);
    }

    /** Writes a heading's words and keeps its place for the contents; the answer is its bookmark. */
    String listed(CTP paragraph, int level, String words) {
        String bookmark = mark(paragraph, () -> Lines.text(paragraph, words, Ink.PLAIN));
        places.add(new Place(level, bookmark, words));
        return bookmark;
    }

    private String mark(CTP paragraph, Runnable content) {
        int id = ++bookmarks;
        String name = "place_" + id;
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        content.run();
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
        return name;
    }

    /** "Table 3. Findings", numbered as it comes. */
    String caption(String words) {
        CTP paragraph = paragraph(WordStyle.CAPTION);
        Lines.text(paragraph, Text.of("document.word.table") + " ", Ink.PLAIN);
        Lines.field(paragraph, "SEQ Table \\* ARABIC", String.valueOf(++captions));
        Lines.text(paragraph, ". " + words, Ink.PLAIN);
        return words;
    }

    /** Sets the paragraph written last off from a table that follows. */
    void spaceBelow() {
        CTP last = body.getPArray(body.sizeOfPArray() - 1);
        last.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(SPACE_BEFORE_TABLE));
    }

    CTBody body() {
        return body;
    }

    CTTbl table() {
        return body.addNewTbl();
    }

    CTP styled(CTP paragraph, WordStyle style) {
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(template.id(style));
        return paragraph;
    }
}
