package opr.fieldbook.report.word;

import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.ResultCounts;
import opr.fieldbook.report.Summary;
import opr.fieldbook.report.amend.AmendmentDocument;
import opr.fieldbook.report.amend.FindingChange;
import opr.fieldbook.report.amend.Said;
import opr.fieldbook.report.amend.SectionChange;

/** The body of an amendment: an overview, then each changed finding and section, what was issued beside what it says now. */
final class AmendmentSections {

    private final Paper paper;

    AmendmentSections(Paper paper) {
        this.paper = paper;
    }

    void write(AmendmentDocument amendment) {
        overview(amendment);
        paper.section(Text.of("document.amend.section.findings"), false);
        if (amendment.changes().findings().isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of("document.amend.no-findings"));
        }
        amendment.changes().findings().forEach(this::finding);
        paper.section(Text.of("document.amend.section.sections"), false);
        if (amendment.changes().sections().isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of("document.amend.no-sections"));
        }
        amendment.changes().sections().forEach(this::section);
        paper.paragraph(WordStyle.NOTE, Text.of("document.amend.closing"));
    }

    private void overview(AmendmentDocument amendment) {
        paper.section(Text.of("document.amend.section.overview"), false);
        paper.paragraph(
                WordStyle.BODY,
                Text.of("document.amend.intro", amendment.cover().lea(), amendment.amends().words()));
        paper.paragraph(WordStyle.BODY, Text.of("document.amend.stays"));
        if (!amendment.amends().note().isEmpty()) {
            paper.paragraph(WordStyle.BODY, amendment.amends().note());
        }
        counts(amendment.before(), amendment.now());
        List<FindingChange> findings = amendment.changes().findings();
        if (!findings.isEmpty()) {
            Grid grid = new Grid(paper, paper.caption(Text.of("document.amend.findings")), 900, 5460, 3000);
            grid.head(
                    Text.of("document.column.number"), Text.of("document.column.finding"), Text.of("document.amend.what"));
            findings.forEach(each -> grid.row()
                    .text(WordStyle.TABLE_TEXT, each.number(), Ink.BOLD)
                    .text(each.title())
                    .text(each.sortWords()));
        }
        Summary.FollowUp followUp = amendment.followUp();
        paper.leadIn(
                followUp.tone() == Summary.Tone.CALM ? WordStyle.FOLLOW_UP_CALM : WordStyle.FOLLOW_UP,
                followUp.title() + ".",
                followUp.sentence());
    }

    private void counts(ResultCounts before, ResultCounts now) {
        Grid grid = new Grid(paper, paper.caption(Text.of("document.amend.counts")), 4680, 2340, 2340);
        grid.head(
                Text.of("document.column.class"), Text.of("document.amend.before"), Text.of("document.amend.now"));
        for (FindingClass each : FindingClass.values()) {
            Grid.Row row = grid.row();
            Lines.classWord(row.cell(WordStyle.TABLE_TEXT), each, each.label(2));
            row.text(String.valueOf(before.of(each))).text(String.valueOf(now.of(each)));
        }
        grid.keepTogether();
    }

    private void finding(FindingChange finding) {
        paper.heading(WordStyle.HEADING_2, finding.number() + "  " + finding.title().replaceAll("\\s+", " "));
        paper.paragraph(WordStyle.BLOCK_LEAD, finding.sortWords());
        table(finding.number() + " " + finding.title(), finding.said());
    }

    private void section(SectionChange section) {
        paper.heading(WordStyle.HEADING_2, section.title());
        table(section.title(), section.said());
    }

    private void table(String title, List<Said> said) {
        Grid grid = new Grid(paper, title, 1860, 3750, 3750);
        grid.head(Text.of("document.amend.part"), Text.of("document.amend.before"), Text.of("document.amend.now"));
        said.forEach(each -> grid.untintedRow()
                .text(WordStyle.TABLE_LABEL, each.part(), Ink.PLAIN)
                .text(each.before())
                .text(each.now()));
    }
}
