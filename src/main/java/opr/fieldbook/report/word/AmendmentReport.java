package opr.fieldbook.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.amend.AmendmentDocument;
import opr.fieldbook.report.print.PlainText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Writes an amendment as a Word file and reads it back before a byte leaves; like the report, in memory only. */
public final class AmendmentReport {

    private AmendmentReport() {}

    /** Writes with the built-in template; the answer is what was counted when it was read back. */
    public static ReadBack write(AmendmentDocument amendment, OutputStream out) throws IOException {
        try (WordTemplate template = WordTemplate.builtIn()) {
            return write(amendment, template, out);
        }
    }

    /** Writes with the unit's own template. */
    public static ReadBack write(AmendmentDocument amendment, InputStream template, String fileName, OutputStream out)
            throws IOException {
        try (WordTemplate opened = WordTemplate.open(template, fileName)) {
            return write(amendment, opened, out);
        }
    }

    private static ReadBack write(AmendmentDocument amendment, WordTemplate template, OutputStream out)
            throws IOException {
        Cover cover = amendment.cover();
        String title = Text.of("document.amend.title", amendment.number(), cover.product());
        String running = Text.of("document.amend.running", cover.reportNumber(), amendment.number());
        template.running(Map.of(
                "marking", cover.release().marking(),
                "number", running,
                "draft", "",
                "lea", cover.lea()));
        Paper paper = new Paper(template);
        new AmendmentCover(paper).write(amendment, title);
        new AmendmentSections(paper).write(amendment);
        WordReport.properties(
                template.document().getProperties(), cover, Text.of("document.title", title, cover.lea()), running);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        template.write(bytes);
        ReadBack reading = count(bytes.toByteArray(), amendment).agreed();
        bytes.writeTo(out);
        return reading;
    }

    private static ReadBack count(byte[] bytes, AmendmentDocument amendment) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<CTTbl> tables = document.getDocument().getBody().getTblList();
            String part = PlainText.clean(Text.of("document.amend.part"));
            String what = PlainText.clean(Text.of("document.amend.what"));
            int parts = tables.stream()
                    .filter(table -> cell(table.getTrArray(0), 0).equals(part))
                    .mapToInt(table -> table.sizeOfTrArray() - 1)
                    .sum();
            int findings = tables.stream()
                    .filter(table -> cell(table.getTrArray(0), 2).equals(what))
                    .mapToInt(table -> table.sizeOfTrArray() - 1)
                    .sum();
            return new ReadBack(List.of(
                    new ReadBack.Count("changed-findings", amendment.changes().findings().size(), findings),
                    new ReadBack.Count("changed-parts", amendment.changes().parts(), parts)));
        }
    }

    private static String cell(CTRow row, int column) {
        return row.sizeOfTcArray() <= column ? "" : LineText.of(row.getTcArray(column).getPArray(0));
    }
}
