package opr.fieldbook.report.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The contents: a contents field with written entries that link to their place, with page numbers. No "update fields on opening", because
 * Word would greet every reader with a question; the numbers written are worked out by {@link PageGauge}, and Word
 * replaces them with its own when the report is printed or the fields are updated.
 */
final class ContentsPage {

    private static final String INSTRUCTION = "TOC \\h \\z \\t \"heading 1,1,Finding Title,2\"";

    private static final int LONGEST = 170;

    private final Paper paper;
    private final Map<String, CTText> numbers = new HashMap<>();

    ContentsPage(Paper paper) {
        this.paper = paper;
    }

    /** Writes the entries where the paper now writes: between the cover and the first section. */
    void write(List<Paper.Place> places) {
        paper.paragraph(WordStyle.CONTENTS_HEADING, Text.of("document.word.contents"));
        CTP paragraph = null;
        for (Paper.Place place : places) {
            boolean first = paragraph == null;
            paragraph = paper.paragraph(place.level() == 1 ? WordStyle.CONTENTS_1 : WordStyle.CONTENTS_2);
            if (first) {
                Lines.openField(paragraph, INSTRUCTION);
            }
            CTHyperlink link = Lines.link(paragraph, place.bookmark());
            Lines.fill(link.addNewR(), shortened(place.words()), Ink.PLAIN);
            link.addNewR().addNewTab();
            numbers.put(place.bookmark(), Lines.field(link, "PAGEREF " + place.bookmark() + " \\h", "1"));
        }
        if (paragraph != null) {
            Lines.closeField(paragraph);
        }
    }

    /** A title as long as a paragraph would push the others off the page. */
    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + " …";
    }

    /** Puts the page numbers in. */
    void number(Map<String, Integer> pages) {
        numbers.forEach((bookmark, shown) -> {
            Integer page = pages.get(bookmark);
            if (page != null) {
                shown.setStringValue(String.valueOf(page));
            }
        });
    }
}
