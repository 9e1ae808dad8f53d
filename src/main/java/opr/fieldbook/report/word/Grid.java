package opr.fieldbook.report.word;

import java.math.BigInteger;
import java.util.List;
import opr.fieldbook.report.print.Palette;
import opr.fieldbook.report.print.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table with fixed column widths, one head row that repeats on every page, no merged cells. Every cell has text or a
 * dash, so that nothing is read out as "blank".
 */
final class Grid {

    /** The text width of a Letter page with margins of one inch, in twentieths of a point. */
    static final int FULL_WIDTH = 9360;

    private static final int LONG_CELL = 900;
    private static final String NOTHING = "–";

    private final Paper paper;
    private final CTTbl table;
    private final int[] widths;
    private int rows;

    /** A table with what a screen reader says about it, and its column widths in twentieths of a point. */
    Grid(Paper paper, String title, int... widths) {
        this.paper = paper;
        this.widths = widths.clone();
        table = paper.table();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(paper.template().id(WordStyle.TABLE));
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        width(properties.addNewTblW(), total);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0x04, (byte) 0xA0});
        properties.addNewTblCaption().setVal(PlainText.clean(title));
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** The head row: white on navy. */
    Grid head(List<String> words) {
        Row row = headRow();
        words.forEach(word -> Lines.text(row.cell(WordStyle.TABLE_HEAD, Palette.NAVY), word, Ink.PLAIN));
        return this;
    }

    Grid head(String... words) {
        return head(List.of(words));
    }

    /** A head row that the caller fills; it repeats when the table goes on to the next page. */
    Row headRow() {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        return new Row(row, "");
    }

    /** Keeps all rows on one page with each other, as far as they fit. */
    void keepTogether() {
        for (int row = 0; row < table.sizeOfTrArray() - 1; row++) {
            for (CTTc cell : table.getTrArray(row).getTcList()) {
                for (CTP paragraph : cell.getPList()) {
                    if (!paragraph.getPPr().isSetKeepNext()) {
                        paragraph.getPPr().addNewKeepNext();
                    }
                }
            }
        }
    }

    /** A row, every other one tinted. */
    Row row() {
        rows++;
        return new Row(table.addNewTr(), rows % 2 == 1 ? Palette.ZEBRA : "");
    }

    Row untintedRow() {
        return new Row(table.addNewTr(), "");
    }

    /** A row of plain texts. */
    void texts(List<String> texts) {
        Row row = row();
        texts.forEach(row::text);
    }

    /** One row while it is filled, cell after cell. */
    final class Row {

        private final CTRow row;
        private final String fill;
        private boolean whole;
        private int column;

        private Row(CTRow row, String fill) {
            this.row = row;
            this.fill = fill;
        }

        /** Keeps the row on one page; left out for long texts, which could leave half a page white. */
        private void keepWhole() {
            if (!whole && !row.isSetTrPr()) {
                row.addNewTrPr().addNewCantSplit();
            }
            whole = true;
        }

        /** An empty cell paragraph with a fill of its own. */
        CTP cell(WordStyle style, String cellFill) {
            CTTc cell = row.addNewTc();
            width(cell.addNewTcPr().addNewTcW(), widths[column++]);
            if (!cellFill.isEmpty()) {
                CTShd shade = cell.getTcPr().addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setColor("auto");
                shade.setFill(cellFill);
            }
            return paper.styled(cell.addNewP(), style);
        }

        CTP cell(WordStyle style) {
            return cell(style, fill);
        }

        Row text(String text) {
            return text(WordStyle.TABLE_TEXT, text, Ink.PLAIN);
        }

        /** A cell with a paragraph for each line of the text. */
        Row text(WordStyle style, String text, Ink ink) {
            if (text.length() < LONG_CELL) {
                keepWhole();
            }
            List<String> lines = PlainText.lines(text);
            CTP first = cell(style);
            Lines.text(first, lines.isEmpty() ? NOTHING : lines.getFirst(), ink);
            CTTc cell = row.getTcArray(column - 1);
            for (int each = 1; each < lines.size(); each++) {
                Lines.text(paper.styled(cell.addNewP(), style), lines.get(each), ink);
            }
            return this;
        }

        /** A further paragraph in the cell written last. */
        CTP more(WordStyle style) {
            return paper.styled(row.getTcArray(column - 1).addNewP(), style);
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }
}
