package opr.fieldbook.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.Party;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.ResultCounts;

/** The first sheet: what the cover says and the counts, one fact a row, dates and numbers as such. */
final class SummarySheet {

    private SummarySheet() {}

    static void write(Book book, ReportDocument report) {
        TableSheet table = book.table(
                InspectionWorkbook.sheet("summary"),
                List.of(InspectionWorkbook.column("fact", 38), InspectionWorkbook.column("value", 90)));
        cover(table, report.cover());
        counts(table, report.counts());
        table.row(report.summary().followUp().title(), report.summary().followUp().sentence());
        if (!report.summary().leftOut().isEmpty()) {
            table.row(Text.of("settle.title"), report.summary().leftOut());
        }
        report.overview().forEach(fact -> table.row(fact.label(), fact.value()));
        table.finish("Summary");
    }

    private static void cover(TableSheet table, Cover cover) {
        table.row(label("number"), cover.reportNumber());
        table.row(label("product"), cover.product());
        table.row(
                label("state"),
                Text.of(cover.release().draft() ? "document.draft.cover" : "document.final.status"));
        table.row(label("lea"), cover.lea());
        table.row(label("models"), String.join("; ", cover.models()));
        table.row(label("facility"), cover.place().facility());
        table.row(label("county"), cover.place().county());
        table.row(label("us-state"), cover.place().state());
        table.row(Text.of("document.cover.field-office"), cover.place().fieldOffice());
        table.row(label("first-day"), cover.dates().firstDay());
        table.row(label("last-day"), cover.dates().lastDay());
        table.row(Text.of("document.cover.report-date"), cover.dates().report());
        table.row(
                Text.of("document.cover.team"),
                cover.team().stream().map(Cover.TeamMember::name).collect(Collectors.joining("; ")));
        table.row(Text.of("document.cover.reviewed"), cover.reviewed());
        table.row(Text.of("document.cover.edition"), cover.release().edition());
        table.row(Text.of("document.cover.sent-to"), cover.release().sentTo());
    }

    private static void counts(TableSheet table, ResultCounts counts) {
        for (FindingClass each : List.of(FindingClass.DEFICIENCY, FindingClass.AREA_OF_CONCERN)) {
            for (Party party : Party.values()) {
                table.row(Text.of("document.excel.count", each.label(2), party.label()), counts.of(each, party));
            }
        }
        table.row(label("total"), counts.total());
        table.row(Text.of("document.part.corrected"), counts.corrected());
        table.row(label("repeats"), counts.repeats());
        table.row(FindingClass.BEST_PRACTICE.label(2), counts.bestPractices());
    }

    private static String label(String key) {
        return Text.of("document.summary." + key);
    }
}
