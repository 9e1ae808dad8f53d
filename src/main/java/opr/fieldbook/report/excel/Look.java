package opr.fieldbook.report.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.print.Palette;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The cell styles of one workbook, each made once. Arial, as in the report: it is on every machine or has a twin. */
public final class Look {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** Text that begins like a formula: it keeps its apostrophe when somebody edits it. */
        FORMULA_LIKE,
        NUMBER,
        DATE
    }

    private static final String DATE_FORMAT = "mmm d, yyyy";
    private static final short POINTS = 10;
    private static final short TITLE_POINTS = 16;

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle strong;
    private final XSSFCellStyle prose;
    private final Map<Kind, XSSFCellStyle> open = new EnumMap<>(Kind.class);
    private final Map<Kind, XSSFCellStyle> shaded = new EnumMap<>(Kind.class);
    private final Map<String, XSSFCellStyle> words = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = workbook.getFontAt(0);
        plain.setFontName("Arial");
        plain.setFontHeightInPoints(POINTS);
        head = box(font(Palette.WHITE, POINTS));
        fill(head, Palette.NAVY);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        title = box(font(Palette.NAVY, TITLE_POINTS));
        strong = box(font(Palette.NAVY, POINTS));
        prose = box(plain);
        for (Kind kind : Kind.values()) {
            open.put(kind, cell(kind));
            XSSFCellStyle ours = cell(kind);
            fill(ours, Palette.OURS);
            shaded.put(kind, ours);
        }
        for (XSSFCellStyle unboxed : new XSSFCellStyle[] {title, strong, prose}) {
            border(unboxed, BorderStyle.NONE);
        }
    }

    XSSFCellStyle head() {
        return head;
    }

    /** A title above text, without a box. */
    public XSSFCellStyle title() {
        return title;
    }

    /** Bold words without a box. */
    public XSSFCellStyle strong() {
        return strong;
    }

    /** A line of text without a box. */
    public XSSFCellStyle prose() {
        return prose;
    }

    /** A cell; shaded if it is not for the reader to fill in. */
    XSSFCellStyle cell(Kind kind, boolean isShaded) {
        return (isShaded ? shaded : open).get(kind);
    }

    /** A cell with the word of a class, in its color. */
    XSSFCellStyle word(FindingClass of, boolean isShaded) {
        return words.computeIfAbsent(of.name() + isShaded, key -> {
            XSSFCellStyle style = box(font(Palette.ink(of), POINTS));
            if (isShaded) {
                fill(style, Palette.OURS);
            }
            return style;
        });
    }

    private XSSFFont font(String color, short points) {
        // In the order of the schema: properties stay in the order in which they are set.
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(true);
        font.setFontHeightInPoints(points);
        font.setColor(color(color));
        font.setFontName("Arial");
        return font;
    }

    private XSSFCellStyle cell(Kind kind) {
        XSSFCellStyle style = box(plain);
        switch (kind) {
            case TEXT -> style.setDataFormat(workbook.createDataFormat().getFormat("General"));
            case FORMULA_LIKE -> style.setQuotePrefixed(true);
            case NUMBER -> style.setAlignment(HorizontalAlignment.LEFT);
            case DATE -> {
                style.setDataFormat(workbook.createDataFormat().getFormat(DATE_FORMAT));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
        }
        return style;
    }

    private XSSFCellStyle box(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        border(style, BorderStyle.THIN);
        return style;
    }

    private static void border(XSSFCellStyle style, BorderStyle line) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
        if (line != BorderStyle.NONE) {
            XSSFColor color = color(Palette.LINE);
            style.setTopBorderColor(color);
            style.setBottomBorderColor(color);
            style.setLeftBorderColor(color);
            style.setRightBorderColor(color);
        }
    }

    private static void fill(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** With its opacity written, as the schema asks. */
    private static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }
}
