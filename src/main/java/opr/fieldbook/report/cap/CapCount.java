package opr.fieldbook.report.cap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.cap.CapLayout.Column;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a written workbook again and counts the rows whose id is known and whose check value agrees with the cells. */
final class CapCount {

    private CapCount() {}

    static ReadBack of(byte[] bytes, CapDocument cap) throws IOException {
        Set<String> expected =
                cap.entries().stream().map(CapDocument.Entry::rowId).collect(Collectors.toCollection(HashSet::new));
        int found = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getSheet(CapLayout.Sheet.CAP.title())) {
                String id = text(row, Column.ROW_ID);
                List<String> texts = Stream.of(
                                Column.NUMBER, Column.CLASS, Column.FINDING, Column.CITATION, Column.PARTY)
                        .map(column -> text(row, column))
                        .toList();
                if (CapLayout.check(id, texts).equals(text(row, Column.CHECK)) && expected.remove(id)) {
                    found++;
                }
            }
        }
        return new ReadBack(
                List.of(new ReadBack.Count("rows", cap.entries().size(), found)));
    }

    private static String text(Row row, Column column) {
        return row.getCell(column.ordinal()).getStringCellValue();
    }
}
