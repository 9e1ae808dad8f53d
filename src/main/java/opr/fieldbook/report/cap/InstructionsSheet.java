package opr.fieldbook.report.cap;

import opr.fieldbook.base.Text;
import opr.fieldbook.report.PrintedDate;
import opr.fieldbook.report.excel.Book;
import opr.fieldbook.report.excel.RowHeight;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what this is, what to do by when, in one column from A1 down. */
final class InstructionsSheet {

    private static final int WIDTH = 110 * 256;
    private static final int STEPS = 9;

    private final Book book;
    private final XSSFSheet sheet;
    private int rows;

    private InstructionsSheet(Book book) {
        this.book = book;
        this.sheet = book.page(CapLayout.Sheet.INSTRUCTIONS.title());
        sheet.setColumnWidth(0, WIDTH);
    }

    static void write(Book book, CapDocument.Head head) {
        InstructionsSheet page = new InstructionsSheet(book);
        page.line(Text.of("document.cap.title", head.reportNumber(), head.round()), book.look().title());
        if (head.draft()) {
            page.line(Text.of("document.draft.cover"), book.look().strong());
        }
        page.line(head.lea() + ", " + head.fieldOffice(), book.look().strong());
        if (head.dates().issued() != null) {
            page.plain(Text.of("document.cap.issued", PrintedDate.of(head.dates().issued())));
        }
        page.line(
                head.dates().due() == null
                        ? Text.of("document.cap.due.none")
                        : Text.of("document.cap.due", PrintedDate.of(head.dates().due())),
                book.look().strong());
        if (head.leaCopy()) {
            page.plain(Text.of("document.cap.lea-copy"));
        }
        page.line(Text.of("document.cap.steps"), book.look().strong());
        for (int step = 1; step <= STEPS; step++) {
            page.plain(Text.of("document.cap.step." + step));
        }
        page.plain(Text.of("document.word.closing"));
    }

    private void plain(String text) {
        line(text, book.look().prose());
    }

    private void line(String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(rows++);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(Book.fitting(text));
        cell.setCellStyle(style);
        RowHeight.fit(row);
    }
}
