package opr.fieldbook.report.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import opr.fieldbook.report.HostileReport;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.SampleReport;
import opr.fieldbook.report.cap.CapLayout.Column;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CapWorkbookTest {

    private static final int CHECK_STATUS = 3;
    private static final int CHECK_OPEN = 4;

    @Test
    void rowsAreReadBackAndSheetsStandInOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CapWorkbook.write(cap(), out).sentence()).isEqualTo("8 of 8 rows");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("Instructions", "CAP", "Check", "OPR", "ERO HQ", "Lists", "_meta");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("_meta"))).isTrue();
            workbook.forEach(sheet -> assertThat(sheet.getProtect()).isFalse());
        }
    }

    @Test
    void idAndCheckValueAreHiddenAndOnlyThey() throws IOException {
        try (XSSFWorkbook workbook = open(cap())) {
            XSSFSheet sheet = workbook.getSheet("CAP");
            for (Column column : Column.values()) {
                assertThat(sheet.isColumnHidden(column.ordinal()))
                        .isEqualTo(column.owner() == CapLayout.Owner.PROGRAM);
            }
            assertThat(sheet.getRow(1).getCell(Column.ROW_ID.ordinal()).getStringCellValue())
                    .isEqualTo("finding-1/2");
            Cell done = sheet.getRow(1).getCell(Column.DONE.ordinal());
            assertThat(DateUtil.isCellDateFormatted(done)).isTrue();
        }
    }

    @Test
    void oprsColumnsRefuseTypingAndErosHelp() throws IOException {
        try (XSSFWorkbook workbook = open(cap())) {
            List<? extends DataValidation> guards = workbook.getSheet("CAP").getDataValidations();
            assertThat(guards)
                    .extracting(guard -> guard.getRegions().getCellRangeAddress(0).formatAsString() + " "
                            + guard.getValidationConstraint().getFormula1())
                    .contains("A2:E9 FALSE", "F2:F9 Concurrences", "M2:N9 FALSE")
                    .anyMatch(guard -> guard.startsWith("J2:J9 OR(AND(ISNUMBER(J2)") && guard.contains("(clear)"));
            assertThat(guards).allMatch(guard -> !guard.getShowErrorBox() || !guard.getErrorBoxText().isBlank());
        }
    }

    @Test
    void theFormulasSayWhatTheRulesSay() throws IOException {
        try (XSSFWorkbook workbook = open(cap())) {
            List<String> written = statuses(workbook);
            assertThat(written).startsWith("Completed", "In progress", "Overdue", "Not started");
            Sheet check = workbook.getSheet("Check");
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
            for (Row row : check) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && cell.getColumnIndex() == CHECK_OPEN) {
                        String before = cell.getStringCellValue();
                        assertThat(evaluator.evaluate(cell).getStringValue()).isEqualTo(before);
                    }
                }
            }
        }
    }

    @Test
    void sortedRowsAreFoundAndAnEditedOneIsNamed() throws IOException {
        try (XSSFWorkbook workbook = open(cap())) {
            XSSFSheet sheet = workbook.getSheet("CAP");
            swap(sheet.getRow(1), sheet.getRow(8));
            sheet.getRow(3).getCell(Column.CLASS.ordinal()).setCellValue("Area of concern");
            sheet.removeRow(sheet.getRow(4));
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
            Sheet check = workbook.getSheet("Check");
            assertThat(evaluator.evaluate(check.getRow(1).getCell(CHECK_STATUS)).getStringValue())
                    .isEqualTo("Completed");
            assertThat(evaluator.evaluate(check.getRow(3).getCell(CHECK_OPEN)).getStringValue())
                    .contains("A shaded cell was changed.");
            assertThat(evaluator.evaluate(check.getRow(4).getCell(CHECK_OPEN)).getStringValue())
                    .isEqualTo("This finding is missing on the sheet CAP.");
        }
    }

    @Test
    void theCopyForTheLeaHasOnlyItsRows() throws IOException {
        CapDocument lea = cap().forLea();
        assertThat(lea.entries()).extracting(entry -> entry.finding().number()).doesNotContain("F-03", "F-06");
        try (XSSFWorkbook workbook = open(lea)) {
            assertThat(workbook.getSheet("CAP").getLastRowNum()).isEqualTo(6);
            assertThat(words(workbook)).contains("Copy for the LEA").doesNotContain("Field supervisor knew");
        }
    }

    @Test
    void inspectionAndRoundStandInThePropertiesAndInMeta() throws IOException {
        try (XSSFWorkbook workbook = open(cap())) {
            var custom = workbook.getProperties().getCustomProperties();
            assertThat(custom.getProperty("fieldbook-inspection").getLpwstr()).isEqualTo("3f0d2b7e-inspection");
            assertThat(custom.getProperty("fieldbook-round").getI4()).isEqualTo(2);
            assertThat(words(workbook)).contains("inspection\t3f0d2b7e-inspection").contains("lea_copy\tfalse");
        }
    }

    @Test
    void bestPracticesAreNowhereAndClearIsExplained() throws IOException {
        ReportDocument report = SampleReport.issued();
        try (XSSFWorkbook workbook = open(SampleCap.of(report.findings()))) {
            assertThat(words(workbook)).doesNotContain("BP-01").contains("type (clear)");
        }
    }

    @Test
    void hostileTextAndNoRowsAtAllAreWrittenToo() throws IOException {
        try (XSSFWorkbook workbook = open(SampleCap.of(HostileReport.report().findings()))) {
            assertThat(workbook.getSheet("CAP").getRow(1).getCell(2).getStringCellValue())
                    .startsWith(HostileReport.FORMULA);
        }
        try (XSSFWorkbook workbook = open(SampleCap.of(List.of()))) {
            assertThat(words(workbook)).contains("None recorded.");
        }
    }

    private static CapDocument cap() {
        return SampleCap.of(SampleReport.issued().findings());
    }

    private static List<String> statuses(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.getSheet("Check").spliterator(), false)
                .skip(1)
                .map(row -> row.getCell(CHECK_STATUS).getStringCellValue())
                .toList();
    }

    private static void swap(Row one, Row other) {
        for (Column column : Column.values()) {
            Cell first = one.getCell(column.ordinal());
            Cell second = other.getCell(column.ordinal());
            Object kept = value(first);
            set(first, value(second));
            set(second, kept);
        }
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value.toString().isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static String words(XSSFWorkbook workbook) {
        StringBuilder all = new StringBuilder();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        all.append(cell.getStringCellValue());
                    }
                    all.append('\t');
                }
                all.append('\n');
            }
        }
        return all.toString();
    }

    private static XSSFWorkbook open(CapDocument cap) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CapWorkbook.write(cap, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
