package opr.fieldbook.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.print.PlainText;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * Writes the inspection report as a Word file and reads it back before a byte leaves. Everything happens in memory: no
 * temporary file ever holds what a report says.
 */
public final class WordReport {

    private WordReport() {}

    /** Writes with the built-in template; the answer is what was counted when it was read back. */
    public static ReadBack write(ReportDocument report, OutputStream out) throws IOException {
        try (WordTemplate template = WordTemplate.builtIn()) {
            return write(report, template, out);
        }
    }

    /** Writes with the unit's own template. */
    public static ReadBack write(ReportDocument report, InputStream template, String fileName, OutputStream out)
            throws IOException {
        try (WordTemplate opened = WordTemplate.open(template, fileName)) {
            return write(report, opened, out);
        }
    }

    /** Says in plain words what a template lacks, by a problem; returns if it can be used. */
    public static void checkTemplate(InputStream template, String fileName) throws IOException {
        WordTemplate.open(template, fileName).close();
    }

    private static ReadBack write(ReportDocument report, WordTemplate template, OutputStream out)
            throws IOException {
        Cover cover = report.cover();
        template.running(Map.of(
                "marking", cover.release().marking(),
                "number", cover.reportNumber(),
                "draft", cover.release().draft() ? Text.of("document.draft.header") + "  " : "",
                "lea", cover.lea()));
        Paper paper = new Paper(template);
        new CoverPage(paper).write(report);
        int afterCover = paper.size();
        new OpeningSections(paper).write(report);
        new FindingSections(paper).write(report);
        new ClosingSections(paper).write(report);
        paper.insertAt(afterCover);
        ContentsPage contents = new ContentsPage(paper);
        contents.write(paper.places());
        contents.number(new PageGauge(template).pages(paper.body()));
        properties(
                template.document().getProperties(),
                cover,
                Text.of("document.title", cover.product(), cover.lea()),
                cover.reportNumber());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        template.write(bytes);
        ReadBack reading = WordCount.of(bytes.toByteArray(), report).agreed();
        bytes.writeTo(out);
        return reading;
    }

    static void properties(POIXMLProperties properties, Cover cover, String title, String subject) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(PlainText.clean(title));
        core.setSubjectProperty(PlainText.clean(subject));
        core.setCreator(Text.of("document.office") + ", " + Text.of("document.unit"));
        core.setKeywords(PlainText.clean(cover.release().edition()));
        core.setCategory(PlainText.clean(cover.release().marking()));
        core.setContentStatus(Text.of(cover.release().draft() ? "document.draft.status" : "document.final.status"));
        core.getUnderlyingProperties().setLanguageProperty("en-US");
    }
}
