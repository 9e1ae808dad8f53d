package opr.fieldbook.report.cap;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.excel.Book;
import opr.fieldbook.report.excel.Column;
import opr.fieldbook.report.excel.TableSheet;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The sheets beside "CAP": OPR's particulars and notes, ERO headquarters' review, and the lists of choices. */
final class SideSheets {

    static final String CONCURRENCES = "Concurrences";
    private static final String DECISIONS = "Decisions";

    private SideSheets() {}

    /** OPR's sheet; its first five columns repeat those of "CAP", letter for letter. */
    static void opr(Book book, CapDocument cap) {
        TableSheet table = book.table(
                CapLayout.Sheet.OPR.title(),
                List.of(
                        shaded("number", 8),
                        shaded("class", 13),
                        shaded("finding", 44),
                        shaded("citation", 18),
                        shaded("party", 12),
                        shaded("category", 26),
                        shaded("component", 16),
                        shaded("requirement", 40),
                        shaded("corrected", 26),
                        shaded("earlier", 26),
                        shaded("verification", 12),
                        shaded("received", 13),
                        shaded("seen", 13),
                        shaded("note", 36)));
        for (CapDocument.Entry entry : cap.entries()) {
            ReportFinding finding = entry.finding();
            List<String> texts = CapWorkbook.oprTexts(finding);
            table.row(
                    texts.get(0),
                    finding.findingClass(),
                    texts.get(2),
                    texts.get(3),
                    texts.get(4),
                    finding.kind().categoryCode() + " " + finding.kind().categoryName(),
                    finding.kind().component(),
                    finding.requirement().text(),
                    finding.history().corrected(),
                    earlier(finding.history()),
                    finding.verification().label(),
                    entry.note().received(),
                    entry.note().evidenceSeen(),
                    entry.note().note());
        }
        int rows = table.rows();
        table.finish("Opr");
        if (rows > 0) {
            new Guards(table.sheet(), rows).closed(0, 13, "document.cap.guard.opr");
        }
    }

    private static String earlier(ReportFinding.History history) {
        String repeat = history.repeat() ? Text.of("document.remark.repeat") + " " : "";
        return (repeat + history.earlier()).strip();
    }

    /** ERO headquarters' sheet: decision, date, comment, memo, each in a column of its own. */
    static void hq(Book book, CapDocument cap) {
        TableSheet table = book.table(
                CapLayout.Sheet.HQ.title(),
                List.of(
                        shaded("number", 8),
                        shaded("title", 44),
                        open("decision", 14),
                        open("decision-date", 15),
                        open("comment", 50),
                        open("memo", 20),
                        open("memo-date", 15)));
        for (CapDocument.Entry entry : cap.entries()) {
            CapDocument.HqReview review = entry.review();
            table.row(
                    entry.finding().number(),
                    entry.finding().title(),
                    review.decision(),
                    review.date(),
                    review.comment(),
                    review.memo(),
                    review.memoDate());
        }
        int rows = table.rows();
        table.finish("EroHq");
        if (rows > 0) {
            Guards guards = new Guards(table.sheet(), rows);
            guards.closed(0, 1, "document.cap.guard.opr");
            guards.choice(2, DECISIONS, "document.cap.guard.decision");
            guards.rule(3, Guards.date("D2", "TODAY()"), "document.cap.guard.done");
            guards.rule(6, Guards.date("G2", "TODAY()"), "document.cap.guard.done");
        }
    }

    /** The choices of the drop-downs, each list a named range; nobody needs to see them. */
    static void lists(Book book) {
        TableSheet table = book.table(
                CapLayout.Sheet.LISTS.title(), List.of(shaded("concurrence", 24), shaded("decision", 24)));
        List<String> concurrences = new ArrayList<>(CapLayout.concurrences());
        concurrences.add(CapLayout.CLEAR);
        List<String> decisions = new ArrayList<>(
                List.of(Text.of("document.cap.accepted"), Text.of("document.cap.returned"), CapLayout.CLEAR));
        for (int row = 0; row < concurrences.size(); row++) {
            table.row(concurrences.get(row), row < decisions.size() ? decisions.get(row) : null);
        }
        table.finish("Choices");
        name(book, CONCURRENCES, "$A$2:$A$" + (concurrences.size() + 1));
        name(book, DECISIONS, "$B$2:$B$" + (decisions.size() + 1));
        int at = book.workbook().getSheetIndex(CapLayout.Sheet.LISTS.title());
        book.workbook().setSheetVisibility(at, SheetVisibility.HIDDEN);
    }

    private static void name(Book book, String name, String area) {
        Name range = book.workbook().createName();
        range.setNameName(name);
        range.setRefersToFormula(CapLayout.Sheet.LISTS.title() + "!" + area);
    }

    private static Column shaded(String key, int width) {
        return new Column(Text.of("document.cap.column." + key), width, true, false);
    }

    private static Column open(String key, int width) {
        return Column.of(Text.of("document.cap.column." + key), width);
    }
}
