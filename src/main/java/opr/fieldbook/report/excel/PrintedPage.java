package opr.fieldbook.report.excel;

import opr.fieldbook.base.Text;
import opr.fieldbook.report.print.PlainText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: US Letter, landscape, as wide as the page, with marking and number above and pages below. */
final class PrintedPage {

    private static final int LONGEST = 60;
    private static final double SIDE = 0.4;
    private static final double TOP = 0.75;

    private final Book.Running running;

    PrintedPage(Book.Running running) {
        this.running = running;
    }

    void set(XSSFSheet sheet) {
        sheet.getCTWorksheet().addNewHeaderFooter().setScaleWithDoc(false);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getHeader().setLeft(literal(running.marking()));
        sheet.getHeader().setCenter(running.draft() ? "&B" + Text.of("document.draft.header") : "");
        sheet.getHeader().setRight(literal(running.number()));
        sheet.getFooter().setLeft(literal(running.lea()));
        sheet.getFooter().setCenter(literal(sheet.getSheetName()));
        sheet.getFooter().setRight(Text.of("document.excel.page", "&P", "&N"));
        margins(sheet);
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
    }

    /** Text of a page header: the ampersand is a command there, and all three parts share 255 characters. */
    private static String literal(String text) {
        String line = PlainText.clean(text).replace('\n', ' ');
        int end = Math.min(LONGEST, line.length());
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).replace("&", "&&");
    }
}
