package opr.fieldbook.report.cap;

import opr.fieldbook.base.Text;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet accepts in its data rows, with a sentence for whoever types something else. */
final class Guards {

    private static final int LONGEST_MESSAGE = 255;

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final int rows;

    Guards(XSSFSheet sheet, int rows) {
        this.sheet = sheet;
        this.rows = rows;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /** Columns that take no typing at all. */
    void closed(int first, int last, String key) {
        add(helper.createCustomConstraint("FALSE"), first, last, Text.of(key), false);
    }

    /** A drop-down from a named list. */
    void choice(int column, String listName, String key) {
        add(helper.createFormulaListConstraint(listName), column, column, Text.of(key), false);
    }

    /** A formula that must be true, written for row 2. */
    void rule(int column, String formula, String key) {
        add(helper.createCustomConstraint(formula), column, column, Text.of(key), false);
    }

    /** Anything may be typed; a sentence says what is meant. */
    void hint(int column, String sentence) {
        add(helper.createCustomConstraint("TRUE"), column, column, sentence, true);
    }

    /** A date from 2015 up to a last one, or the word that clears. */
    static String date(String cell, String last) {
        return "OR(AND(ISNUMBER(%1$s),%1$s>=DATE(2015,1,1),%1$s<=%2$s),LOWER(TRIM(%1$s))=\"%3$s\")"
                .formatted(cell, last, CapLayout.CLEAR);
    }

    private void add(DataValidationConstraint constraint, int first, int last, String sentence, boolean prompt) {
        DataValidation guard =
                helper.createValidation(constraint, new CellRangeAddressList(1, rows, first, last));
        String title = sheet.getRow(0).getCell(first).getStringCellValue();
        String message = sentence.substring(0, Math.min(sentence.length(), LONGEST_MESSAGE));
        guard.setEmptyCellAllowed(true);
        if (prompt) {
            guard.setShowPromptBox(true);
            guard.createPromptBox(title, message);
        } else {
            guard.setErrorStyle(DataValidation.ErrorStyle.STOP);
            guard.setShowErrorBox(true);
            guard.createErrorBox(first == last ? title : Text.of("document.cap.sheet.opr"), message);
        }
        sheet.addValidationData(guard);
    }
}
