package opr.fieldbook.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.print.PlainText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook while it is written, in memory from first to last byte: styles, properties, cells of every kind. */
public final class Book implements AutoCloseable {

    private static final int LONGEST_TEXT = 32_000;
    private static final String FORMULA_STARTS = "=+-@";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Look look = new Look(workbook);
    private final Running running;

    /**
     * What runs along every printed page.
     *
     * @param marking the unit's marking; may be empty
     */
    public record Running(String marking, String number, String lea, boolean draft) {}

    public Book(String title, Running running) {
        this.running = running;
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(PlainText.clean(title));
        core.setSubjectProperty(PlainText.clean(running.number()));
        core.setCategory(PlainText.clean(running.marking()));
        core.setCreator(Text.of("document.office") + ", " + Text.of("document.unit"));
        core.setContentStatus(Text.of(running.draft() ? "document.draft.status" : "document.final.status"));
        core.getUnderlyingProperties().setLanguageProperty("en-US");
        // A paper that is made again is the same to the last bit.
        core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public Look look() {
        return look;
    }

    Running running() {
        return running;
    }

    /** A sheet with one table that starts in A1. */
    public TableSheet table(String sheetName, List<Column> columns) {
        XSSFSheet sheet = workbook.createSheet(sheetName);
        new PrintedPage(running).set(sheet);
        return new TableSheet(this, sheet, columns);
    }

    /** A sheet of plain lines, without a table. */
    public XSSFSheet page(String sheetName) {
        XSSFSheet sheet = workbook.createSheet(sheetName);
        new PrintedPage(running).set(sheet);
        return sheet;
    }

    /**
     * Writes a value: text, whole number, date, a class by its word, or nothing. Text is never anything but text,
     * whatever it begins with.
     */
    public void put(XSSFRow row, int column, @Nullable Object value, boolean shaded) {
        XSSFCell cell = row.createCell(column);
        switch (value) {
            case null -> cell.setCellStyle(look.cell(Look.Kind.TEXT, shaded));
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(look.cell(Look.Kind.DATE, shaded));
            }
            case Integer number -> {
                cell.setCellValue(number);
                cell.setCellStyle(look.cell(Look.Kind.NUMBER, shaded));
            }
            case FindingClass of -> {
                cell.setCellValue(of.label());
                cell.setCellStyle(look.word(of, shaded));
            }
            default -> text(cell, value.toString(), shaded);
        }
    }

    private void text(XSSFCell cell, String text, boolean shaded) {
        String fitting = fitting(text);
        if (!fitting.isEmpty()) {
            cell.setCellValue(fitting);
        }
        boolean formulaLike = !fitting.isEmpty() && FORMULA_STARTS.indexOf(fitting.charAt(0)) >= 0;
        cell.setCellStyle(look.cell(formulaLike ? Look.Kind.FORMULA_LIKE : Look.Kind.TEXT, shaded));
    }

    /** The text as a cell can hold it: Excel takes 32,767 characters, and a cut says so. */
    public static String fitting(String text) {
        String clean = PlainText.clean(text);
        if (clean.length() <= LONGEST_TEXT) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return clean.substring(0, end) + " " + Text.of("document.excel.cut");
    }

    /** The finished file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        workbook.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
