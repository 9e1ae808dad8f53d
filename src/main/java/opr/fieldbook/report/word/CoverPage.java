package opr.fieldbook.report.word;

import java.util.Arrays;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.PrintedDate;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.ResultCounts;
import opr.fieldbook.report.Summary;
import opr.fieldbook.report.print.Palette;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTUnderline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** The first page: what was inspected, when, by whom, and the three counts. */
final class CoverPage {

    private final Paper paper;

    CoverPage(Paper paper) {
        this.paper = paper;
    }

    void write(ReportDocument report) {
        Cover cover = report.cover();
        paper.paragraph(WordStyle.COVER_UNIT, Text.of("document.office"));
        paper.paragraph(WordStyle.COVER_OFFICE, Text.of("document.unit"));
        paper.paragraph(WordStyle.TITLE, cover.product());
        paper.paragraph(WordStyle.SUBTITLE, cover.lea());
        cover.models().forEach(model -> paper.paragraph(WordStyle.COVER_MODEL, model));
        if (cover.release().draft()) {
            paper.paragraph(WordStyle.COVER_DRAFT, Text.of("document.draft.cover"));
        }
        rule();
        facts(cover);
        counts(report.counts());
        followUp(report.summary().followUp());
    }

    private void facts(Cover cover) {
        Cover.Dates dates = cover.dates();
        fact("on-site", PrintedDate.range(dates.firstDay(), dates.lastDay()));
        fact("report-date", dates.report() == null ? Text.of("document.draft.no-date") : PrintedDate.of(dates.report()));
        Cover.Place place = cover.place();
        fact("facility", joined(place.facility(), place.county(), place.state()));
        fact("field-office", place.fieldOffice());
        fact("team", cover.team().stream().map(CoverPage::member).collect(Collectors.joining(", ")));
        fact("reviewed", cover.reviewed());
        fact("edition", cover.release().edition());
        fact("sent-to", cover.release().sentTo());
        paper.spaceBelow();
    }

    private static String member(Cover.TeamMember member) {
        String role = member.role().isEmpty() ? "" : " (" + member.role() + ")";
        return member.name().isEmpty() ? member.title() + role : member.name() + role;
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private void fact(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        CTP paragraph = paper.paragraph(WordStyle.COVER_FACT);
        Lines.text(paragraph, Text.of("document.cover." + key), Ink.QUIET);
        Lines.tab(paragraph);
        Lines.text(paragraph, value, Ink.STRONG);
    }

    /** A short blue line: an underlined tab, because a drawing would need a description and a border runs full width. */
    private void rule() {
        CTR run = paper.paragraph(WordStyle.COVER_RULE).addNewR();
        CTUnderline line = run.addNewRPr().addNewU();
        line.setVal(STUnderline.THICK);
        line.setColor(Palette.BLUE);
        run.addNewTab();
    }

    private void counts(ResultCounts counts) {
        Grid grid = new Grid(paper, Text.of("document.cover.counts"), 3120, 3120, 3120);
        Grid.Row row = grid.untintedRow();
        for (FindingClass each : FindingClass.values()) {
            int count = counts.of(each);
            row.text(WordStyle.COUNT, String.valueOf(count), Ink.PLAIN);
            Lines.classWord(row.more(WordStyle.COUNT_LABEL), each, each.label(count));
        }
    }

    private void followUp(Summary.FollowUp followUp) {
        boolean calm = followUp.tone() == Summary.Tone.CALM;
        paper.leadIn(
                calm ? WordStyle.FOLLOW_UP_CALM : WordStyle.FOLLOW_UP,
                followUp.title() + ".",
                followUp.sentence());
    }
}
