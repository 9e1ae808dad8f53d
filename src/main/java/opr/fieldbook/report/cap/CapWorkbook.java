package opr.fieldbook.report.cap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.excel.Book;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes the corrective action workbook. Nothing is locked by a password, because people must be able to sort and
 * filter: OPR's columns are shaded, refuse typing, and carry a check value that shows any change.
 */
public final class CapWorkbook {

    private CapWorkbook() {}

    /** Writes it and reads it back before a byte leaves; the answer is what was counted. */
    public static ReadBack write(CapDocument cap, OutputStream out) throws IOException {
        CapDocument.Head head = cap.head();
        String title = Text.of("document.cap.title", head.reportNumber(), head.round());
        Book.Running running = new Book.Running(head.marking(), head.reportNumber(), head.lea(), head.draft());
        try (Book book = new Book(title, running)) {
            InstructionsSheet.write(book, head);
            CapSheet.write(book, cap);
            SideSheets.opr(book, cap);
            SideSheets.hq(book, cap);
            // Written after the sheets its formulas look at, read before them.
            CheckSheet.write(book, cap);
            book.workbook().setSheetOrder(CapLayout.Sheet.CHECK.title(), CapLayout.Sheet.CHECK.ordinal());
            SideSheets.lists(book);
            meta(book, cap);
            properties(book, head);
            byte[] bytes = book.bytes();
            ReadBack reading = CapCount.of(bytes, cap).agreed();
            out.write(bytes);
            return reading;
        }
    }

    /** OPR's texts of a row as they stand in its cells, in column order. */
    static List<String> oprTexts(ReportFinding finding) {
        return List.of(
                finding.number(),
                finding.findingClass().label(),
                Book.fitting(CapLayout.findingText(finding)),
                Book.fitting(finding.requirement().citation()),
                finding.party().label());
    }

    private static void meta(Book book, CapDocument cap) {
        XSSFSheet sheet = book.workbook().createSheet(CapLayout.META_SHEET);
        CapDocument.Head head = cap.head();
        for (CapLayout.Meta each : CapLayout.Meta.values()) {
            String value =
                    switch (each) {
                        case FORMAT -> String.valueOf(CapLayout.FORMAT);
                        case INSPECTION -> head.inspectionId();
                        case REPORT -> head.reportNumber();
                        case ROUND -> String.valueOf(head.round());
                        case LEA_COPY -> String.valueOf(head.leaCopy());
                        case ROWS -> String.valueOf(cap.entries().size());
                    };
            var row = sheet.createRow(each.ordinal());
            row.createCell(0).setCellValue(each.key());
            row.createCell(1).setCellValue(Book.fitting(value));
        }
        int at = book.workbook().getSheetIndex(sheet);
        book.workbook().setSheetVisibility(at, SheetVisibility.HIDDEN);
    }

    private static void properties(Book book, CapDocument.Head head) {
        POIXMLProperties.CustomProperties custom =
                book.workbook().getProperties().getCustomProperties();
        custom.addProperty(property(CapLayout.Meta.INSPECTION), Book.fitting(head.inspectionId()));
        custom.addProperty(property(CapLayout.Meta.ROUND), head.round());
    }

    /** The name of a document property: "fieldbook-inspection". */
    static String property(CapLayout.Meta of) {
        return "fieldbook-" + of.name().toLowerCase(Locale.ROOT);
    }
}
