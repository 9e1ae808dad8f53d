package opr.fieldbook.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.print.Palette;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Sections 5 and 6: the table of findings, then each finding in a block of its own, by topic. */
final class FindingSections {

    /** Up to this many characters a block is short enough to stand on one page without leaving much white. */
    private static final int WHOLE_BLOCK = 1_400;

    private final Paper paper;
    private final Map<String, CTHyperlink> links = new LinkedHashMap<>();

    FindingSections(Paper paper) {
        this.paper = paper;
    }

    void write(ReportDocument report) {
        summary(report);
        details(report.findings());
    }

    private void summary(ReportDocument report) {
        paper.section(Text.of("document.section.findings"), false);
        paper.paragraph(WordStyle.BODY, Text.of("document.word.classes"));
        if (report.findings().isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of("document.word.no-findings"));
        } else {
            table(report.findings());
        }
        for (ReportDocument.BestPractice each : report.bestPractices()) {
            paper.leadIn(WordStyle.NOTE, each.number() + ",", Text.of("document.word.practice-line", each.title()));
        }
    }

    private void table(List<ReportFinding> findings) {
        Grid grid = new Grid(paper, paper.caption(Text.of("document.word.findings")), 760, 1960, 3520, 1560, 1560);
        grid.head(
                Text.of("document.column.number"),
                Text.of("document.column.class"),
                Text.of("document.column.finding"),
                Text.of("document.column.party"),
                Text.of("document.column.citation"));
        for (ReportFinding finding : findings) {
            Grid.Row row = grid.row();
            CTHyperlink link = Lines.link(row.cell(WordStyle.TABLE_TEXT), "");
            Lines.fill(link.addNewR(), finding.number(), Ink.BOLD);
            links.put(finding.id(), link);
            FindingClass of = finding.findingClass();
            Lines.classWord(row.cell(WordStyle.TABLE_TEXT), of, of.label());
            row.text(finding.title());
            String remark = remark(finding);
            if (!remark.isEmpty()) {
                Lines.text(row.more(WordStyle.TABLE_TEXT), remark, Ink.QUIET);
            }
            row.text(finding.party().label()).text(finding.requirement().brief());
        }
    }

    /** "Corrected on site. Repeat finding." */
    static String remark(ReportFinding finding) {
        List<String> remarks = new ArrayList<>();
        if (finding.history().correctedOnSite()) {
            remarks.add(Text.of("document.remark.corrected"));
        }
        if (finding.history().repeat()) {
            remarks.add(Text.of("document.remark.repeat"));
        }
        return String.join(" ", remarks);
    }

    private void details(List<ReportFinding> findings) {
        paper.section(Text.of("document.section.details"), false);
        if (findings.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of("document.word.no-findings"));
        }
        Map<String, List<ReportFinding>> topics = new LinkedHashMap<>();
        for (ReportFinding finding : findings) {
            topics.computeIfAbsent(finding.kind().topic(), topic -> new ArrayList<>())
                    .add(finding);
        }
        topics.forEach((topic, those) -> {
            paper.heading(WordStyle.HEADING_2, topic);
            those.forEach(this::block);
        });
        if (!findings.isEmpty()) {
            paper.paragraph(WordStyle.NOTE, Text.of("document.word.closing"));
        }
    }

    private void block(ReportFinding finding) {
        paper.paragraph(WordStyle.BLOCK_LEAD, blockLead(finding));
        FindingClass of = finding.findingClass();
        Grid grid = new Grid(paper, finding.number() + " " + finding.title(), 2000, 7360);
        Grid.Row head = grid.headRow();
        Lines.classWord(head.cell(WordStyle.FINDING_CLASS, Palette.fill(of)), of, of.label());
        CTP title = head.cell(WordStyle.FINDING_TITLE, Palette.fill(of));
        String bookmark = paper.listed(title, 2, numbered(finding));
        links.get(finding.id()).setAnchor(bookmark);
        part(grid, "condition", finding.statement().condition());
        part(grid, concern(of) ? "guidance" : "requirement", requirement(finding.requirement()));
        part(grid, "evidence", finding.statement().evidence());
        part(grid, "effect", finding.statement().effect());
        part(grid, "cause", finding.statement().cause());
        part(grid, "corrected", finding.history().corrected());
        String earlier = earlier(finding.history());
        String party = finding.party().label();
        part(grid, earlier.isBlank() ? "party" : "party-earlier", earlier.isBlank() ? party : party + ". " + earlier);
        part(grid, "verification", finding.verification().label());
        if (length(finding) < WHOLE_BLOCK) {
            grid.keepTogether();
        }
    }

    /** "F-04  Interpreter use not documented", as it stands in the block and in the contents. */
    static String numbered(ReportFinding finding) {
        return finding.number() + "  " + finding.title().replaceAll("\\s+", " ");
    }

    private static int length(ReportFinding finding) {
        ReportFinding.Statement said = finding.statement();
        return said.condition().length()
                + said.evidence().length()
                + said.effect().length()
                + said.cause().length()
                + finding.requirement().text().length()
                + finding.history().corrected().length();
    }

    private static boolean concern(FindingClass of) {
        return of == FindingClass.AREA_OF_CONCERN;
    }

    private static String blockLead(ReportFinding finding) {
        ReportFinding.Kind kind = finding.kind();
        return Text.of("document.word.block-lead", kind.component(), kind.categoryCode(), kind.categoryName());
    }

    private static String requirement(ReportFinding.Requirement requirement) {
        if (requirement.citation().isBlank() || requirement.text().isBlank()) {
            return requirement.citation() + requirement.text();
        }
        return requirement.citation() + ": " + requirement.text();
    }

    private static String earlier(ReportFinding.History history) {
        if (!history.repeat()) {
            return history.earlier();
        }
        String repeat = Text.of("document.remark.repeat");
        return history.earlier().isBlank() ? repeat : repeat + " " + history.earlier();
    }

    private static void part(Grid grid, String key, String text) {
        if (!text.isBlank()) {
            grid.untintedRow()
                    .text(WordStyle.TABLE_LABEL, Text.of("document.part." + key), Ink.PLAIN)
                    .text(text);
        }
    }
}
