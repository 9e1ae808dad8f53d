package opr.fieldbook.cli.bench.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.State;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The baseline of the report: the texts of findings and items as plain paragraphs and rows, three files. */
public final class PlainPapers {

    private final List<List<String>> rows;
    private final Path folder;

    public PlainPapers(State state, Path folder) {
        this.folder = folder;
        rows = Stream.concat(
                        Finding.all(state).stream()
                                .map(finding -> List.of(
                                        finding.name(),
                                        finding.title(),
                                        finding.text(FindingField.CONDITION),
                                        finding.text(FindingField.EFFECT),
                                        finding.text(FindingField.EVIDENCE))),
                        Inspection.of(state).asked().stream()
                                .map(asked -> List.of(asked.item().id(), asked.item().text())))
                .toList();
    }

    public void write() {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(Files.createDirectories(folder).resolve("plain.docx"))) {
            rows.forEach(row -> row.forEach(text -> document.createParagraph().createRun().setText(text)));
            document.write(out);
            workbook("one.xlsx");
            workbook("two.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void workbook(String name) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            XSSFSheet sheet = book.createSheet();
            for (List<String> texts : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
            }
            book.write(out);
        }
    }
}
