package opr.fieldbook.report.excel;

import opr.fieldbook.report.print.ArialWidths;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Sets a row as high as its longest wrapped text, because not every program does that on opening. The height is not
 * marked as set by hand, so that a row still grows when somebody types into it.
 */
public final class RowHeight {

    private static final float HIGHEST = 409f;
    private static final float PADDING = 4f;
    private static final double LINE = 1.28;
    /** Twips a character of the column's width takes, less a little for the cell's own margins. */
    private static final double TWIPS_A_CHARACTER = 104;

    private RowHeight() {}

    public static void fit(XSSFRow row) {
        double highest = 0;
        for (Cell each : row) {
            XSSFCell cell = (XSSFCell) each;
            int points = cell.getCellStyle().getFont().getFontHeightInPoints();
            int lines = 1;
            if (cell.getCellType() == CellType.STRING) {
                int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
                lines = ArialWidths.lines(
                        cell.getStringCellValue(),
                        2 * points,
                        cell.getCellStyle().getFont().getBold(),
                        (int) (width * TWIPS_A_CHARACTER) - 40);
            }
            highest = Math.max(highest, lines * points * LINE);
        }
        row.setHeightInPoints(Math.min(HIGHEST, (float) Math.ceil(highest) + PADDING));
        row.getCTRow().unsetCustomHeight();
    }
}
