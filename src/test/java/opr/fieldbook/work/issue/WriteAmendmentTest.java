package opr.fieldbook.work.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Frontier;
import opr.fieldbook.report.Edition;
import opr.fieldbook.report.amend.FindingChange;
import opr.fieldbook.report.amend.Sort;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew.Laptop;
import opr.fieldbook.work.merge.UndoMerge;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteAmendmentTest extends OnIssuedCase {

    private static final Path GOLDEN = Path.of("src/test/resources/opr/fieldbook/work/issue/amendment.txt");
    private static final String FIRST = "287G-FY2027-JEM-0001-amendment-1.docx";

    @BeforeEach
    void issued() {
        made.issue(lead, Edition.INTERNAL, "out");
    }

    private IssueReport.Made amend(Laptop laptop, String name) {
        return new WriteAmendment(FileStore.real(), TimeSource.CLOCK)
                .make(laptop.sitting(), made.order(Edition.INTERNAL, name), IssueReport.Progress.NONE);
    }

    private SinceIssue since() {
        return Await.of(lead.sitting().desk().read(SinceIssue::of)).orElseThrow();
    }

    /** Late work of another laptop, and the lead's own. */
    private void change() {
        b.submit(new Edit.WriteFinding(IssuedCase.FIRST, FindingField.CONDITION, "In 2 of 2 rooms no poster is displayed."));
        IssuedCase.raise(b, "late", "Interpreter not documented", "In 7 of 27 files nothing is entered.");
        b.answer("J-D-10", Result.NOT_MET);
        b.submit(new Edit.LinkItem("late", b.item("J-D-10"), true));
        b.note("J-D-10", "A note that no report prints.");
        lead.merge(made.crew().send(b));
        lead.submit(new Edit.ClassifyFinding(
                IssuedCase.SECOND, Questions.OPEN, new Classed(FindingClass.DEFICIENCY, "D-I-TRN", Party.ICE, "Another duty.")));
        lead.submit(new Edit.CiteFinding(IssuedCase.SECOND, new Cited("ICE-13001.1", "As printed.")));
    }

    @Test
    void whatChangedIsListedByFindingAndSection() {
        change();
        SinceIssue since = since();
        assertThat(since.start().issue().isReport()).isTrue();
        assertThat(since.changes().findings())
                .extracting(FindingChange::id, FindingChange::sorts)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(IssuedCase.FIRST, java.util.List.of(Sort.REWORDED)),
                        org.assertj.core.groups.Tuple.tuple(
                                IssuedCase.SECOND, java.util.List.of(Sort.RECLASSIFIED, Sort.RECITED)),
                        org.assertj.core.groups.Tuple.tuple("late", java.util.List.of(Sort.ADDED)));
        assertThat(since.changes().count(Sort.ADDED)).isEqualTo(1);
        lead.submit(new Edit.WithdrawFinding(IssuedCase.FIRST, "Double."));
        assertThat(since().changes().count(Sort.REMOVED)).isEqualTo(1);
    }

    /** After an intended change run once with {@code -Dgolden=write}, and read the difference. */
    @Test
    void anAmendmentSaysWhatWasIssuedAndWhatItSaysNow() throws IOException {
        change();
        IssueReport.Made amendment = amend(lead, "amendment");
        assertThat(amendment.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(IssueReport.Kind.AMENDMENT);
            assertThat(paper.counted().sentence()).startsWith("3 of 3 changed findings");
        });
        byte[] bytes = made.bytes("amendment").get(FIRST);
        String text = IssuedCase.text(bytes)
                .replaceAll(Pattern.quote(java.time.format.DateTimeFormatter.ofPattern("MMMM d, uuuu", java.util.Locale.US)
                        .format(java.time.LocalDate.now())), "(today)");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
            Files.write(Path.of("target/amendment.docx"), bytes);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
        assertThat(text).doesNotContain("A note that no report prints");
    }

    @Test
    void headingsHeadRowsTitleAndLanguageAreThere() throws IOException {
        change();
        amend(lead, "amendment");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(made.bytes("amendment").get(FIRST)))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Amendment 1 to the Compliance Inspection Report: Sample County Sheriff");
            assertThat(document.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty())
                    .hasValue("en-US");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .hasSize(3);
            assertThat(document.getTables()).hasSizeGreaterThan(5).allSatisfy(table -> {
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(table.getRow(0).getCtRow().getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
                assertThat(table.getRow(0).getCtRow().sizeOfTcArray()).isEqualTo(3);
            });
            assertThat(document.getHeaderList().toString() + document.getFooterList()).isNotBlank();
            assertThat(document.getHeaderList().stream().map(header -> header.getText()).toList().toString()
                            + document.getFooterList().stream().map(footer -> footer.getText()).toList())
                    .contains("Amendment 1");
        }
    }

    @Test
    void itIsRecordedAndTheNextOneStartsFromIt() {
        change();
        lead.submit(new Edit.NumberFindings());
        Frontier before = Await.of(lead.sitting().desk().read(Frontier::of));
        amend(lead, "first");
        Issue first = Await.of(lead.sitting().desk().read(Issue::last)).orElseThrow();
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.issued().made().frontier()).contains(before);
        assertThat(first.issued().papers()).extracting(IssueField.Paper::kind).containsExactly("amendment");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> amend(lead, "none"))
                .withMessageContaining("Amendment 1 of");
        assertThat(made.folder("none")).doesNotExist();
        lead.submit(new Edit.WriteFinding("late", FindingField.EFFECT, "Another effect."));
        amend(lead, "second");
        String text = IssuedCase.text(made.bytes("second").get("287G-FY2027-JEM-0001-amendment-2.docx"));
        assertThat(text)
                .contains("Amendment 2 to the Compliance Inspection Report", "amendment 1,", "Another effect.", "People are not told.")
                .doesNotContain("In 2 of 2 rooms");
        Map<String, byte[]> issued = made.bytes("out");
        made.issue(lead, Edition.INTERNAL, "again");
        made.bytes("again").forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(issued.get(name)));
    }

    @Test
    void nothingChangedIsRefusedAndSoIsWhatIsOpen() {
        lead.note("J-D-10", "A note that no report prints.");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> amend(lead, "none"))
                .withMessageContaining("The report of");
        b.submit(new Edit.WriteFinding(IssuedCase.FIRST, FindingField.CONDITION, "One."));
        lead.submit(new Edit.WriteFinding(IssuedCase.FIRST, FindingField.CONDITION, "Another."));
        lead.merge(made.crew().send(b));
        String hash = lead.hash();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> amend(lead, "none"))
                .withMessageContaining("1 conflict is open");
        assertThat(lead.hash()).isEqualTo(hash);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> amend(b, "none"))
                .withMessageContaining("nothing to amend");
        b.merge(made.crew().send(lead));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> amend(b, "none"))
                .withMessageContaining("Only the team lead");
    }

    @Test
    void aLateMergeThatWasAmendedInIsNotUndone() {
        b.submit(new Edit.WriteFinding(IssuedCase.FIRST, FindingField.CONDITION, "One."));
        String late = lead.merge(made.crew().send(b)).mergeId();
        amend(lead, "amendment");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new UndoMerge(lead.sitting()).undo(late))
                .withMessageContaining("issued");
    }
}
