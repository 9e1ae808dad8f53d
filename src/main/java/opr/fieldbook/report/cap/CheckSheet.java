package opr.fieldbook.report.cap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.cap.CapLayout.Column;
import opr.fieldbook.report.cap.CapLayout.Status;
import opr.fieldbook.report.excel.Book;
import opr.fieldbook.report.excel.TableSheet;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * The sheet "Check": per finding the status and what is still missing, by formulas that look its row up by number, so
 * that the sheet "CAP" may be sorted and filtered. The values are written in as well, for readers that do not compute.
 */
final class CheckSheet {

    private static final int FOUND = 2;
    private static final int STATUS = 3;
    private static final int OPEN = 4;
    private static final int READY = 5;

    private final String cap = "'" + CapLayout.Sheet.CAP.title() + "'!";
    private final String opr = "'" + CapLayout.Sheet.OPR.title() + "'!";
    private final int last;

    private CheckSheet(int last) {
        this.last = last;
    }

    static void write(Book book, CapDocument document) {
        TableSheet table = book.table(
                CapLayout.Sheet.CHECK.title(),
                List.of(
                        column("number", 8),
                        column("title", 50),
                        column("row", 11),
                        column("status", 14),
                        column("open", 70),
                        column("ready", 12)));
        // Rows that people insert come between; 200 more than written is room enough.
        CheckSheet formulas = new CheckSheet(document.entries().size() + 201);
        LocalDate today = document.head().dates().written();
        for (CapDocument.Entry entry : document.entries()) {
            int line = table.rows() + 2;
            Status status = CapLayout.status(entry.response(), today);
            String open = CapLayout.open(entry.response(), today);
            String ready = Text.of(open.isEmpty() ? "document.yes" : "document.no");
            XSSFRow row = table.row(
                    entry.finding().number(), entry.finding().title(), line, status.label(), open, ready);
            row.getCell(FOUND).setCellFormula(formulas.found(line));
            formula(row, STATUS, formulas.status(line), status.label());
            formula(row, OPEN, formulas.open(line), open);
            formula(row, READY, formulas.ready(line), ready);
        }
        table.finish("SelfCheck");
    }

    private static void formula(XSSFRow row, int column, String formula, String value) {
        row.getCell(column).setCellFormula(formula);
        row.getCell(column).setCellValue(value);
    }

    private static opr.fieldbook.report.excel.Column column(String key, int width) {
        return new opr.fieldbook.report.excel.Column(Text.of("document.cap.column." + key), width, true, false);
    }

    private String found(int line) {
        return "IFERROR(MATCH(A%d,%s$A$1:$A$%d,0),0)".formatted(line, cap, last);
    }

    /** A cell of the sheet "CAP" in the row that was found. */
    private String at(Column column, int line) {
        return "INDEX(%1$s$%2$s$1:$%2$s$%3$d,$C%4$d)".formatted(cap, column.letter(), last, line);
    }

    /** Whether a text cell says nothing: empty, or the word that clears. */
    private String blank(Column column, int line) {
        String cell = at(column, line);
        return "OR(TRIM(%1$s&\"\")=\"\",LOWER(TRIM(%1$s&\"\"))=\"%2$s\")".formatted(cell, CapLayout.CLEAR);
    }

    private String status(int line) {
        String done = at(Column.DONE, line);
        String target = at(Column.TARGET, line);
        String finished = "IF(ISNUMBER(%1$s),%1$s<=TODAY(),FALSE)".formatted(done);
        String planned = "NOT(OR(%s,%s))".formatted(blank(Column.ACTION, line), blank(Column.OWNER, line));
        return "IF(C%d=0,%s,IF(%s,%s,IF(NOT(ISNUMBER(%s)),%s,IF(%s<TODAY(),%s,IF(%s,%s,%s)))))"
                .formatted(
                        line,
                        quoted(Text.of("document.cap.open.row")),
                        finished,
                        word(Status.COMPLETED),
                        target,
                        word(Status.NOT_STARTED),
                        target,
                        word(Status.OVERDUE),
                        planned,
                        word(Status.IN_PROGRESS),
                        word(Status.NOT_STARTED));
    }

    private String open(int line) {
        String concurrence = "LOWER(TRIM(%s&\"\"))".formatted(at(Column.CONCURRENCE, line));
        String acts = concurrence + "<>" + quoted(lower("document.cap.non-concur"));
        String noConcurrence = blank(Column.CONCURRENCE, line);
        String needsReason =
                "AND(NOT(%s),%s<>%s)".formatted(noConcurrence, concurrence, quoted(lower("document.cap.concur")));
        String done = at(Column.DONE, line);
        String all = String.join(
                "&",
                say("concurrence", noConcurrence),
                say("reason", "AND(%s,%s)".formatted(blank(Column.REASON, line), needsReason)),
                say("action", "AND(%s,%s)".formatted(acts, blank(Column.ACTION, line))),
                say("owner", "AND(%s,%s)".formatted(acts, blank(Column.OWNER, line))),
                say("target", "AND(%s,NOT(ISNUMBER(%s)))".formatted(acts, at(Column.TARGET, line))),
                say("future", "IF(ISNUMBER(%1$s),%1$s>TODAY(),FALSE)".formatted(done)),
                say("evidence", "AND(ISNUMBER(%s),%s)".formatted(done, blank(Column.EVIDENCE, line))),
                say("changed", "NOT(AND(%s))".formatted(unchanged(line))));
        return "IF(C%d=0,%s,TRIM(%s))".formatted(line, quoted(Text.of("document.cap.open.row")), all);
    }

    /** OPR's five cells against their copies on the sheet "OPR", which stands in the order written. */
    private String unchanged(int line) {
        return String.join(
                ",",
                List.of(Column.CLASS, Column.FINDING, Column.CITATION, Column.PARTY).stream()
                        .map(column -> "EXACT(%s&\"\",INDEX(%s$%s$1:$%s$%d,MATCH($A%d,%s$A$1:$A$%d,0))&\"\")"
                                .formatted(
                                        at(column, line),
                                        opr,
                                        column.letter(),
                                        column.letter(),
                                        last,
                                        line,
                                        opr,
                                        last))
                        .toList());
    }

    private static String say(String key, String condition) {
        return "IF(%s,%s,\"\")".formatted(condition, quoted(Text.of("document.cap.open." + key) + " "));
    }

    private String ready(int line) {
        return "IF(E%d=\"\",%s,%s)"
                .formatted(line, quoted(Text.of("document.yes")), quoted(Text.of("document.no")));
    }

    private static String word(Status status) {
        return quoted(status.label());
    }

    private static String lower(String key) {
        return Text.of(key).toLowerCase(Locale.ROOT);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
