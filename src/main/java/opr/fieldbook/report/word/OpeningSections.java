package opr.fieldbook.report.word;

import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.InspectionProcess;
import opr.fieldbook.report.Party;
import opr.fieldbook.report.PrintedDate;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.ResultCounts;

/** Sections 1 to 4: what came out, how it was done, who was inspected, who was briefed. */
final class OpeningSections {

    private static final String NONE = "document.word.none-recorded";

    private final Paper paper;

    OpeningSections(Paper paper) {
        this.paper = paper;
    }

    void write(ReportDocument report) {
        summary(report);
        process(report.process(), report.cover().team());
        overview(report.overview());
        briefings(report.briefings());
    }

    private void summary(ReportDocument report) {
        paper.section(Text.of("document.section.summary"), true);
        report.summary().paragraphs().forEach(paragraph -> paper.prose(WordStyle.BODY, paragraph));
        if (!report.summary().leftOut().isEmpty()) {
            paper.prose(WordStyle.BODY, report.summary().leftOut());
        }
        ResultCounts counts = report.counts();
        Grid grid = new Grid(paper, paper.caption(Text.of("document.word.counts")), 2760, 1400, 1900, 1700, 1600);
        grid.head(
                Text.of("document.column.class"),
                Text.of("document.party.lea"),
                Text.of("document.party.ice"),
                Text.of("document.column.both"),
                Text.of("document.column.total"));
        for (FindingClass each : List.of(FindingClass.DEFICIENCY, FindingClass.AREA_OF_CONCERN)) {
            Grid.Row row = grid.row();
            Lines.classWord(row.cell(WordStyle.TABLE_TEXT), each, each.label(2));
            for (Party party : Party.values()) {
                row.text(String.valueOf(counts.of(each, party)));
            }
            row.text(WordStyle.TABLE_TEXT, String.valueOf(counts.of(each)), Ink.BOLD);
        }
        Grid.Row total = grid.row();
        total.text(WordStyle.TABLE_TEXT, Text.of("document.column.total"), Ink.BOLD);
        for (Party party : Party.values()) {
            int both = counts.of(FindingClass.DEFICIENCY, party) + counts.of(FindingClass.AREA_OF_CONCERN, party);
            total.text(WordStyle.TABLE_TEXT, String.valueOf(both), Ink.BOLD);
        }
        total.text(WordStyle.TABLE_TEXT, String.valueOf(counts.total()), Ink.BOLD);
        paper.paragraph(
                WordStyle.NOTE,
                Text.of("document.word.counts.note", counts.corrected(), counts.repeats(), counts.bestPractices()));
        paper.leadIn(
                WordStyle.BODY,
                report.summary().followUp().title() + ".",
                report.summary().followUp().sentence());
    }

    private void process(InspectionProcess process, List<Cover.TeamMember> team) {
        paper.section(Text.of("document.section.process"), false);
        part("authority", process.authority());
        part("purpose", process.purpose());
        part("scope", process.scope());
        part("period", process.period());
        if (!process.method().isEmpty() || !process.sampling().isEmpty()) {
            heading("method");
            process.method().forEach(step -> paper.leadIn(WordStyle.BULLET, step.label() + ".", step.value()));
            paper.bullets(process.sampling());
        }
        if (!process.definitions().isEmpty()) {
            heading("definitions");
            process.definitions().forEach(each -> paper.leadIn(WordStyle.BULLET, each.label() + ".", each.value()));
        }
        heading("limits");
        limits(process.limits());
        heading("team");
        team(team);
    }

    private void part(String key, String text) {
        if (!text.isBlank()) {
            heading(key);
            paper.prose(WordStyle.BODY, text);
        }
    }

    private void heading(String key) {
        paper.heading(WordStyle.HEADING_2, Text.of("document.process." + key));
    }

    private void limits(List<InspectionProcess.Limit> limits) {
        if (limits.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of("document.word.no-limits"));
            return;
        }
        Grid grid = new Grid(paper, paper.caption(Text.of("document.word.limits")), 1100, 4260, 4000);
        grid.head(
                Text.of("document.column.item"), Text.of("document.column.what"), Text.of("document.column.reason"));
        limits.forEach(limit -> grid.texts(List.of(limit.itemId(), limit.what(), limit.reason())));
    }

    private void team(List<Cover.TeamMember> team) {
        if (team.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
            return;
        }
        Grid grid = new Grid(paper, paper.caption(Text.of("document.word.team")), 3600, 3360, 2400);
        grid.head(Text.of("document.column.title"), Text.of("document.column.name"), Text.of("document.column.role"));
        team.forEach(member -> grid.texts(List.of(member.title(), member.name(), member.role())));
    }

    private void overview(List<ReportDocument.Fact> facts) {
        paper.section(Text.of("document.section.overview"), false);
        if (facts.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
            return;
        }
        Grid grid = new Grid(paper, paper.caption(Text.of("document.word.overview")), 3120, 6240);
        grid.head(Text.of("document.column.fact"), Text.of("document.column.value"));
        for (ReportDocument.Fact fact : facts) {
            grid.row().text(WordStyle.TABLE_LABEL, fact.label(), Ink.PLAIN).text(fact.value());
        }
        grid.keepTogether();
    }

    private void briefings(List<ReportDocument.Briefing> briefings) {
        paper.section(Text.of("document.section.briefings"), false);
        if (briefings.isEmpty()) {
            paper.paragraph(WordStyle.BODY, Text.of(NONE));
            return;
        }
        Grid grid = new Grid(paper, paper.caption(Text.of("document.word.briefings")), 1400, 1760, 3400, 2800);
        grid.head(
                Text.of("document.column.briefing"),
                Text.of("document.column.date"),
                Text.of("document.column.attendees"),
                Text.of("document.column.note"));
        for (ReportDocument.Briefing each : briefings) {
            grid.texts(List.of(each.kind(), PrintedDate.of(each.date()), each.attendees(), each.note()));
        }
    }
}
