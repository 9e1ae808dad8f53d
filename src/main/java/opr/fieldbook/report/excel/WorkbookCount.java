package opr.fieldbook.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a written workbook again and counts its rows. */
final class WorkbookCount {

    private WorkbookCount() {}

    static ReadBack of(byte[] bytes, ReportDocument report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new ReadBack(List.of(
                    new ReadBack.Count("findings", report.findings().size(), rows(workbook, "findings")),
                    new ReadBack.Count("answers", report.appendix().answers(), rows(workbook, "answers"))));
        }
    }

    private static int rows(XSSFWorkbook workbook, String key) {
        XSSFSheet sheet = workbook.getSheet(InspectionWorkbook.sheet(key));
        int count = 0;
        for (Row row : sheet) {
            String first = row.getCell(0).getStringCellValue();
            if (row.getRowNum() > 0 && !first.equals(Text.of("document.word.none-recorded"))) {
                count++;
            }
        }
        return count;
    }
}
