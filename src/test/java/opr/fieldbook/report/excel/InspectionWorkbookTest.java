package opr.fieldbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.report.HostileReport;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.SampleReport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class InspectionWorkbookTest {

    @Test
    void sheetsStandInOrderAndEveryRowIsReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(InspectionWorkbook.write(SampleReport.issued(), out).sentence())
                .isEqualTo("8 of 8 findings, 105 of 105 answers");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Summary", "Findings", "Answers", "Best practices", "Limits", "Interviews",
                            "Case-file results");
        }
    }

    @Test
    void everySheetIsATableWithFiltersAFrozenHeadAndAPrintedOne() throws IOException {
        try (XSSFWorkbook workbook = open(SampleReport.issued())) {
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getTables()).hasSize(1);
                assertThat(sheet.getTables().getFirst().getCTTable().isSetAutoFilter()).isTrue();
                assertThat(sheet.getTables().getFirst().getStartCellReference().formatAsString())
                        .isEqualTo("A1");
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.LETTER_PAPERSIZE);
            }
        }
    }

    @Test
    void datesAndCountsAreNoTexts() throws IOException {
        try (XSSFWorkbook workbook = open(SampleReport.issued())) {
            Cell day = beside(workbook, "Last day on site");
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2021, 3, 11));
            assertThat(beside(workbook, "Deficiencies, LEA").getNumericCellValue()).isEqualTo(4);
            assertThat(beside(workbook, "State of the report").getStringCellValue())
                    .isEqualTo("Final");
        }
    }

    @Test
    void hostileTextStaysTextAndKeepsItsApostrophe() throws IOException {
        try (XSSFWorkbook workbook = open(HostileReport.report())) {
            Row first = workbook.getSheet("Findings").getRow(1);
            Cell title = first.getCell(2);
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).isEqualTo(HostileReport.FORMULA);
            assertThat(((XSSFCellStyle) title.getCellStyle()).getQuotePrefixed()).isTrue();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            String cut = workbook.getSheet("Findings").getRow(5).getCell(2).getStringCellValue();
            assertThat(cut).hasSizeLessThan(32_767).endsWith("[cut here: a cell holds no more]");
        }
    }

    @Test
    void aDraftSaysSoOnEveryPageAndAnEmptyOneSaysNone() throws IOException {
        try (XSSFWorkbook workbook = open(SampleReport.empty())) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getHeader().getCenter()).contains("DRAFT");
            }
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("None recorded.");
            assertThat(workbook.getProperties().getCoreProperties().getContentStatus())
                    .isEqualTo("Draft");
        }
    }

    private static Cell beside(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheet("Summary")) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError("No fact " + label);
    }

    private static XSSFWorkbook open(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InspectionWorkbook.write(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
