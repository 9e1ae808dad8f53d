package opr.fieldbook.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.print.PlainText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Opens a written report again and counts what is in it. */
final class WordCount {

    private WordCount() {}

    static ReadBack of(byte[] bytes, ReportDocument report) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<CTTbl> tables = document.getDocument().getBody().getTblList();
            Set<String> titles = report.findings().stream()
                    .map(finding -> PlainText.clean(FindingSections.numbered(finding)))
                    .collect(Collectors.toSet());
            List<String> blocks = tables.stream()
                    .map(table -> cell(table.getTrArray(0), 1))
                    .filter(titles::contains)
                    .toList();
            String checked = Text.of("document.column.checked");
            int answers = tables.stream()
                    .filter(table -> cell(table.getTrArray(0), 1).equals(checked))
                    .mapToInt(table -> table.sizeOfTrArray() - 1)
                    .sum();
            return new ReadBack(List.of(
                    new ReadBack.Count(
                            "findings", report.findings().size(), blocks.size()),
                    new ReadBack.Count("answers", report.appendix().answers(), answers)));
        }
    }

    private static String cell(CTRow row, int column) {
        if (row.sizeOfTcArray() <= column) {
            return "";
        }
        CTP paragraph = row.getTcArray(column).getPArray(0);
        return LineText.of(paragraph);
    }
}
