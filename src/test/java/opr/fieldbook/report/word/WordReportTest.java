package opr.fieldbook.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opr.fieldbook.report.HostileReport;
import opr.fieldbook.report.OfficeFile;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.SampleReport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

class WordReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/opr/fieldbook/report/word/issued.txt");

    @Test
    void everyFindingAndAnswerIsReadBack() throws IOException {
        assertThat(WordReport.write(SampleReport.issued(), new ByteArrayOutputStream())
                        .sentence())
                .isEqualTo("8 of 8 findings, 105 of 105 answers");
    }

    /** After an intended change run once with {@code -Dgolden=write}, and read the difference. */
    @Test
    void theReportReadsAsApproved() throws IOException {
        String text = text(SampleReport.issued());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyTableHasAHeadThatRepeatsAndAGrid() throws IOException {
        try (XWPFDocument document = open(SampleReport.issued())) {
            List<XWPFTable> tables = document.getTables();
            // The three counts of the cover are no list and have no head.
            for (XWPFTable table : tables.subList(1, tables.size())) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            }
            for (XWPFTable table : tables) {
                int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
                for (XWPFTableRow row : table.getRows()) {
                    assertThat(row.getCtRow().sizeOfTcArray()).isEqualTo(columns);
                }
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            }
        }
    }

    @Test
    void noParagraphIsEmptyAndEveryDrawingHasWords() throws IOException {
        OfficeFile file = new OfficeFile(bytes(SampleReport.issued()));
        try (XWPFDocument document = open(SampleReport.issued())) {
            for (CTP paragraph : paragraphs(document)) {
                assertThat(LineText.of(paragraph)).isNotEmpty();
            }
        }
        for (String name : file.names()) {
            Matcher drawing = Pattern.compile("<wp:docPr[^>]*>").matcher(file.part(name));
            while (drawing.find()) {
                assertThat(drawing.group()).containsPattern("descr=\"[^\"]+\"");
            }
        }
    }

    @Test
    void everyEntryOfTheContentsLeadsToItsPlace() throws IOException {
        String document = new OfficeFile(bytes(SampleReport.issued())).part("word/document.xml");
        Set<String> places = new HashSet<>(all(document, "w:bookmarkStart [^>]*w:name=\"([^\"]+)\""));
        List<String> links = all(document, "w:hyperlink w:anchor=\"([^\"]*)\"");
        assertThat(links).hasSizeGreaterThan(20).allMatch(places::contains);
        assertThat(all(document, "w:bookmarkStart w:id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(document).doesNotContain("updateFields").doesNotContain("w:dirty");
    }

    @Test
    void aDraftSaysSoOnEveryPageOnTheCoverAndInItsProperties() throws IOException {
        try (XWPFDocument document = open(SampleReport.draft())) {
            assertThat(document.getHeaderList())
                    .allMatch(header -> header.getText().contains("DRAFT")
                            && header.getText().contains("LAW ENFORCEMENT SENSITIVE"));
            assertThat(document.getParagraphs().stream().limit(8).map(each -> each.getText()))
                    .contains("DRAFT, not issued");
            assertThat(document.getProperties().getCoreProperties().getContentStatus())
                    .isEqualTo("Draft");
        }
        try (XWPFDocument document = open(SampleReport.issued())) {
            assertThat(document.getHeaderList())
                    .noneMatch(header -> header.getText().contains("DRAFT"));
            assertThat(text(SampleReport.issued())).doesNotContainIgnoringCase("draft");
            assertThat(document.getProperties().getCoreProperties().getContentStatus())
                    .isEqualTo("Final");
        }
    }

    @Test
    void theFileHasATitleAndALanguage() throws IOException, InvalidFormatException {
        try (XWPFDocument document = open(SampleReport.issued())) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Inspection Report: Sample County Sheriff’s Office");
            assertThat(document.getPackage().getPackageProperties().getLanguageProperty())
                    .contains("en-US");
        }
    }

    @Test
    void anEmptyInspectionIsAReportToo() throws IOException {
        assertThat(text(SampleReport.empty()))
                .contains("The inspection has no deficiencies and no areas of concern.")
                .contains("Everything in scope was reviewed.");
    }

    @Test
    void hostileTextIsNothingButText() throws IOException {
        String text = text(HostileReport.report());
        assertThat(text)
                .contains(HostileReport.FORMULA)
                .contains(HostileReport.RTL)
                .contains(HostileReport.EMOJI)
                .contains("bell null form lone high  end");
    }

    private static List<String> all(String in, String pattern) {
        return Pattern.compile(pattern).matcher(in).results().map(found -> found.group(1)).toList();
    }

    private static byte[] bytes(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(report, out);
        return out.toByteArray();
    }

    private static XWPFDocument open(ReportDocument report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(report)));
    }

    private static List<CTP> paragraphs(XWPFDocument document) {
        List<CTP> all = new ArrayList<>(document.getDocument().getBody().getPList());
        document.getDocument().getBody().getTblList().forEach(table -> table.getTrList()
                .forEach(row -> row.getTcList().forEach(cell -> all.addAll(cell.getPList()))));
        return all;
    }

    private static String text(ReportDocument report) throws IOException {
        try (XWPFDocument document = open(report)) {
            return paragraphs(document).stream().map(LineText::of).collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
