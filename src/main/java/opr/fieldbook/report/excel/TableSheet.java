package opr.fieldbook.report.excel;

import java.util.List;
import opr.fieldbook.base.Text;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** One table on a sheet of its own: head in row 1, filters, frozen and repeated head. */
public final class TableSheet {

    private static final float HEAD_HEIGHT = 30f;
    private static final int CHARACTER = 256;
    private static final int CHARACTERS_A_PAGE = 200;

    private final Book book;
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private int rows;

    TableSheet(Book book, XSSFSheet sheet, List<Column> columns) {
        this.book = book;
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        XSSFRow head = sheet.createRow(0);
        head.setHeightInPoints(HEAD_HEIGHT);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            XSSFCell cell = head.createCell(at);
            cell.setCellValue(column.title());
            cell.setCellStyle(book.look().head());
            sheet.setColumnWidth(at, column.width() * CHARACTER);
            sheet.setColumnHidden(at, column.hidden());
        }
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        sheet.getPrintSetup().setFitWidth((short) pagesAcross());
        sheet.createFreezePane(1, 1);
    }

    /** As many pages side by side as keep the print readable; the first column is on each. */
    private int pagesAcross() {
        int characters = columns.stream()
                .filter(column -> !column.hidden())
                .mapToInt(Column::width)
                .sum();
        return Math.max(1, (characters + CHARACTERS_A_PAGE - 1) / CHARACTERS_A_PAGE);
    }

    public XSSFSheet sheet() {
        return sheet;
    }

    public int rows() {
        return rows;
    }

    /** A row of values, one for each column; null for an empty cell. */
    public XSSFRow row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(sheet.getSheetName() + " has " + columns.size() + " columns");
        }
        XSSFRow row = sheet.createRow(++rows);
        for (int at = 0; at < values.length; at++) {
            book.put(row, at, values[at], columns.get(at).shaded());
        }
        RowHeight.fit(row);
        return row;
    }

    /** Makes it a table, after the last row; a table without rows gets one that says so. */
    public void finish(String tableName) {
        if (rows == 0) {
            @Nullable Object[] nothing = new @Nullable Object[columns.size()];
            nothing[0] = Text.of("document.word.none-recorded");
            row(nothing);
        }
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(rows, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        CTTable ct = table.getCTTable();
        ct.setName(tableName);
        ct.setDisplayName(tableName);
        ct.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = ct.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
