package opr.fieldbook.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.report.print.ArialWidths;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * Works out on which page each bookmark will be, so that the contents show page numbers without Word having to be asked.
 * An estimate: it knows lines, spacing, rows, repeated heads and what is kept together, not every rule of Word.
 */
final class PageGauge {

    private static final int PAGE = 15840 - 2 * 1440;
    private static final int CELL_MARGINS = 2 * 58 + 10;
    private static final int CELL_SIDES = 2 * 115;

    private final Map<String, StyleMetrics> styles;
    private final StyleMetrics plain;
    private final List<Piece> pieces = new ArrayList<>();

    /** Something that stands on the page: a paragraph or a row. A line height of 0 means that it is not split. */
    private record Piece(
            int before,
            int height,
            int after,
            int line,
            boolean keepNext,
            boolean newPage,
            int repeatedHead,
            List<String> bookmarks) {}

    PageGauge(WordTemplate template) {
        styles = StyleMetrics.of(template.document());
        plain = styles.getOrDefault(template.id(WordStyle.BODY), styles.values().iterator().next());
    }

    /** The page of each bookmark in the body. */
    Map<String, Integer> pages(CTBody body) {
        pieces.clear();
        try (XmlCursor cursor = body.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                XmlObject each = cursor.getObject();
                if (each instanceof CTP paragraph) {
                    pieces.add(piece(paragraph));
                } else if (each instanceof CTTbl table) {
                    rows(table);
                }
            }
        }
        return paginate();
    }

    private StyleMetrics style(CTP paragraph) {
        return paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle()
                ? styles.getOrDefault(paragraph.getPPr().getPStyle().getVal(), plain)
                : plain;
    }

    private Piece piece(CTP paragraph) {
        StyleMetrics style = style(paragraph);
        boolean direct = paragraph.isSetPPr() && paragraph.getPPr().isSetSpacing();
        boolean newPage = style.newPage()
                || (paragraph.isSetPPr() && paragraph.getPPr().isSetPageBreakBefore());
        int height = lines(paragraph, style, Grid.FULL_WIDTH) * style.lineHeight()
                + style.inset().border();
        return new Piece(
                direct ? 0 : style.before(),
                height,
                style.after(),
                style.lineHeight(),
                style.keepNext(),
                newPage,
                0,
                bookmarks(paragraph));
    }

    private static int lines(CTP paragraph, StyleMetrics style, int width) {
        String text = LineText.of(paragraph);
        int tab = text.indexOf('\t');
        // A label before a tab stands in the hanging indent; what comes after a right tab is on the same line.
        String measured = tab < 0 ? text : style.inset().left() > 0 ? text.substring(tab + 1) : text.replace('\t', ' ');
        int column = width - style.inset().left() - style.inset().right();
        return ArialWidths.lines(measured, style.size(), style.bold(), column);
    }

    private static List<String> bookmarks(CTP paragraph) {
        return paragraph.getBookmarkStartList().stream().map(CTBookmark::getName).toList();
    }

    private void rows(CTTbl table) {
        int head = 0;
        List<CTRow> rows = table.getTrList();
        for (CTRow row : rows) {
            boolean heading = row.isSetTrPr() && row.getTrPr().sizeOfTblHeaderArray() > 0;
            boolean whole = row.isSetTrPr() && row.getTrPr().sizeOfCantSplitArray() > 0;
            int height = 0;
            int line = plain.lineHeight();
            boolean keepNext = heading;
            List<String> bookmarks = new ArrayList<>();
            for (CTTc cell : row.getTcList()) {
                int width = ((Number) cell.getTcPr().getTcW().getW()).intValue() - CELL_SIDES;
                int tall = CELL_MARGINS;
                for (CTP paragraph : cell.getPList()) {
                    StyleMetrics style = style(paragraph);
                    line = style.lineHeight();
                    tall += style.before() + style.after() + lines(paragraph, style, width) * line;
                    bookmarks.addAll(bookmarks(paragraph));
                    keepNext |= paragraph.getPPr().isSetKeepNext();
                }
                height = Math.max(height, tall);
            }
            pieces.add(new Piece(0, height, 0, whole ? 0 : line, keepNext, false, heading ? 0 : head, bookmarks));
            if (heading) {
                head += height;
            }
        }
    }

    private Map<String, Integer> paginate() {
        Map<String, Integer> pages = new HashMap<>();
        int page = 1;
        int y = 0;
        int after = 0;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            int gap = gap(after, piece);
            boolean linked = at > 0 && pieces.get(at - 1).keepNext();
            if ((piece.newPage() && at > 0) || (y > 0 && !linked && y + gap + needed(at) > PAGE)) {
                page++;
                y = piece.repeatedHead();
                gap = piece.newPage() ? piece.before() : 0;
            }
            final int here = page;
            piece.bookmarks().forEach(bookmark -> pages.put(bookmark, here));
            y += gap + piece.height();
            while (y > PAGE && piece.line() > 0) {
                page++;
                y = y - PAGE + piece.repeatedHead();
            }
            after = piece.after();
        }
        return pages;
    }

    /** Between two paragraphs stands the larger of the space below the one and above the other. */
    private static int gap(int after, Piece next) {
        return Math.max(after, next.before());
    }

    /** What must fit below: the piece, or its first two lines, and everything it is kept with. */
    private int needed(int from) {
        int sum = 0;
        for (int at = from; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            int least = piece.line() > 0 ? Math.min(piece.height(), 2 * piece.line() + CELL_MARGINS) : piece.height();
            sum += piece.keepNext() ? piece.height() : least;
            if (!piece.keepNext()) {
                break;
            }
            if (at + 1 < pieces.size()) {
                sum += gap(piece.after(), pieces.get(at + 1));
            }
        }
        return sum > PAGE ? 0 : sum;
    }
}
