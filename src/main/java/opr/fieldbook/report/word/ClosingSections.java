package opr.fieldbook.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Appendix;
import opr.fieldbook.report.Disposition;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.ReportDocument;

/** Sections 7 to 10 and the appendices. */
final class ClosingSections {

    private static final String NONE = "document.word.none-recorded";

    private final Paper paper;
    private char letter = 'A';

    ClosingSections(Paper paper) {
        this.paper = paper;
    }

    void write(ReportDocument report) {
        paper.section(Text.of("document.section.clean"), false);
        bulletsOrNone(report.topicsWithoutFindings());
        paper.section(Text.of("document.section.practices"), false);
        practices(report.bestPractices());
        paper.section(Text.of("document.section.earlier"), false);
        earlier(report.earlierFindings());
        paper.section(Text.of("document.section.conclusion"), false);
        conclusion(report.conclusion());
        if (report.findings().isEmpty()) {
            paper.paragraph(WordStyle.NOTE, Text.of("document.word.closing"));
        }
        appendices(report.appendix());
    }

    private void bulletsOrNone(List<String> texts) {
        if (texts.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
        }
        paper.bullets(texts);
    }

    private void practices(List<ReportDocument.BestPractice> practices) {
        if (practices.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
        }
        for (ReportDocument.BestPractice each : practices) {
            var heading = paper.paragraph(WordStyle.HEADING_2);
            Lines.classWord(heading, FindingClass.BEST_PRACTICE, each.number());
            Lines.text(heading, "  " + each.title(), Ink.PLAIN);
            paper.prose(WordStyle.BODY, each.description());
            paper.prose(WordStyle.BODY, each.why());
        }
    }

    private void earlier(List<ReportDocument.EarlierFinding> findings) {
        if (findings.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of("document.word.no-earlier"));
            return;
        }
        Grid grid =
                new Grid(paper, paper.caption(Text.of("document.word.earlier")), 760, 1960, 2640, 1300, 1400, 1300);
        grid.head(
                Text.of("document.column.number"),
                Text.of("document.column.class"),
                Text.of("document.column.finding"),
                Text.of("document.column.party"),
                Text.of("document.column.status"),
                Text.of("document.column.verified"));
        for (ReportDocument.EarlierFinding each : findings) {
            Grid.Row row = grid.row().text(WordStyle.TABLE_TEXT, each.number(), Ink.BOLD);
            FindingClass of = each.findingClass();
            Lines.classWord(row.cell(WordStyle.TABLE_TEXT), of, of.label());
            row.text(each.title()).text(each.party().label()).text(each.status()).text(each.verified());
        }
    }

    private void conclusion(ReportDocument.Conclusion conclusion) {
        conclusion.paragraphs().forEach(text -> paper.prose(WordStyle.BODY, text));
        if (!conclusion.comparison().isEmpty()) {
            Grid grid = new Grid(paper, paper.caption(Text.of("document.word.comparison")), 4680, 2340, 2340);
            grid.head(
                    Text.of("document.column.compared"),
                    Text.of("document.column.before"),
                    Text.of("document.column.now"));
            conclusion.comparison().forEach(line -> grid.texts(List.of(line.label(), line.before(), line.now())));
        }
    }

    private void appendices(Appendix appendix) {
        appendix("checklist", true);
        checklist(appendix.checklist());
        appendix("interviews", true);
        interviews(appendix);
        appendix.tables().forEach(this::extra);
        appendix("acronyms", false);
        facts(appendix.acronyms());
        appendix("references", false);
        bulletsOrNone(appendix.references());
    }

    private void appendix(String key, boolean newPage) {
        titled(Text.of("document.appendix." + key), newPage);
    }

    private void titled(String title, boolean newPage) {
        paper.section(Text.of("document.appendix", letter, title), newPage);
        letter++;
    }

    private void checklist(List<Appendix.ChecklistSection> sections) {
        String before = "";
        for (Appendix.ChecklistSection section : sections) {
            String component =
                    section.model().isEmpty() ? section.component() : section.model() + ": " + section.component();
            if (!component.equals(before)) {
                paper.heading(WordStyle.HEADING_2, component);
                before = component;
            }
            paper.heading(WordStyle.HEADING_3, section.title());
            Grid grid = new Grid(paper, component + ", " + section.title(), 960, 4900, 1300, 2200);
            grid.head(
                    Text.of("document.column.item"),
                    Text.of("document.column.checked"),
                    Text.of("document.column.result"),
                    Text.of("document.column.detail"));
            section.answers().forEach(answer -> answer(grid, answer));
        }
        if (sections.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
        }
    }

    private static void answer(Grid grid, Appendix.Answer answer) {
        String text = answer.place().isEmpty() ? answer.text() : answer.text() + "\n" + answer.place();
        String detail = answer.reference().isEmpty()
                ? answer.detail()
                : answer.detail().isEmpty() ? answer.reference() : answer.reference() + ". " + answer.detail();
        grid.row()
                .text(WordStyle.TABLE_LABEL, answer.itemId(), Ink.PLAIN)
                .text(text)
                .text(
                        WordStyle.TABLE_TEXT,
                        answer.disposition().label(),
                        answer.disposition() == Disposition.NOT_MET ? Ink.BOLD : Ink.PLAIN)
                .text(detail);
    }

    private void interviews(Appendix appendix) {
        if (appendix.interviews().isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
            return;
        }
        boolean held = appendix.interviewsHeld();
        String caption = paper.caption(Text.of("document.word.interviews"));
        Grid grid = held ? new Grid(paper, caption, 4560, 1600, 1600, 1600) : new Grid(paper, caption, 5760, 1800, 1800);
        List<String> head = new ArrayList<>(List.of(
                Text.of("document.column.role"), Text.of("document.column.answered"), Text.of("document.column.asked")));
        if (held) {
            head.add(1, Text.of("document.column.interviews"));
        }
        grid.head(head);
        for (Appendix.InterviewCount each : appendix.interviews()) {
            List<String> row = new ArrayList<>(
                    List.of(each.role(), String.valueOf(each.answered()), String.valueOf(each.asked())));
            if (held) {
                row.add(1, String.valueOf(each.interviews()));
            }
            grid.texts(row);
        }
        grid.keepTogether();
    }

    private void extra(Appendix.ExtraTable table) {
        titled(table.title(), false);
        if (table.rows().isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
            return;
        }
        int columns = table.columns().size();
        int width = Grid.FULL_WIDTH / columns;
        int[] widths = IntStream.generate(() -> width).limit(columns).toArray();
        widths[0] += Grid.FULL_WIDTH - width * columns;
        Grid grid = new Grid(paper, table.title(), widths).head(table.columns());
        table.rows().forEach(grid::texts);
    }

    private void facts(List<ReportDocument.Fact> facts) {
        if (facts.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
            return;
        }
        Grid grid = new Grid(paper, Text.of("document.appendix.acronyms"), 1800, 7560);
        grid.head(Text.of("document.column.acronym"), Text.of("document.column.meaning"));
        for (ReportDocument.Fact fact : facts) {
            grid.row().text(WordStyle.TABLE_LABEL, fact.label(), Ink.PLAIN).text(fact.value());
        }
    }
}
