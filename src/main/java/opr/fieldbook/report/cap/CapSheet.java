package opr.fieldbook.report.cap;

import java.util.Arrays;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.cap.CapDocument.Response;
import opr.fieldbook.report.cap.CapLayout.Column;
import opr.fieldbook.report.cap.CapLayout.Owner;
import opr.fieldbook.report.excel.Book;
import opr.fieldbook.report.excel.TableSheet;

/** The sheet "CAP": twelve columns that ERO sees, five of them OPR's. */
final class CapSheet {

    private CapSheet() {}

    static void write(Book book, CapDocument cap) {
        TableSheet table = book.table(
                CapLayout.Sheet.CAP.title(),
                Arrays.stream(Column.values())
                        .map(column -> new opr.fieldbook.report.excel.Column(
                                column.title(),
                                column.width(),
                                column.owner() != Owner.ERO,
                                column.owner() == Owner.PROGRAM))
                        .toList());
        for (CapDocument.Entry entry : cap.entries()) {
            ReportFinding finding = entry.finding();
            Response response = entry.response();
            List<String> texts = CapWorkbook.oprTexts(finding);
            table.row(
                    texts.get(0),
                    finding.findingClass(),
                    texts.get(2),
                    texts.get(3),
                    texts.get(4),
                    response.concurrence(),
                    response.reason(),
                    response.action(),
                    response.owner(),
                    response.target(),
                    response.done(),
                    response.evidence(),
                    entry.rowId(),
                    CapLayout.check(entry.rowId(), texts));
        }
        int rows = table.rows();
        table.finish("Cap");
        if (rows > 0) {
            guard(new Guards(table.sheet(), rows));
        }
    }

    private static void guard(Guards guards) {
        guards.closed(Column.NUMBER.ordinal(), Column.PARTY.ordinal(), "document.cap.guard.opr");
        guards.closed(Column.ROW_ID.ordinal(), Column.CHECK.ordinal(), "document.cap.guard.opr");
        guards.choice(Column.CONCURRENCE.ordinal(), SideSheets.CONCURRENCES, "document.cap.guard.concurrence");
        String target = Column.TARGET.letter() + "2";
        guards.rule(
                Column.TARGET.ordinal(), Guards.date(target, "DATE(2100,12,31)"), "document.cap.guard.target");
        String done = Column.DONE.letter() + "2";
        guards.rule(Column.DONE.ordinal(), Guards.date(done, "TODAY()"), "document.cap.guard.done");
        guards.hint(Column.EVIDENCE.ordinal(), Text.of("document.cap.guard.evidence"));
    }
}
