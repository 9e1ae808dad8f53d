package opr.fieldbook.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Appendix;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.ReadBack;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.print.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the inspection workbook: what the report says, as tables one can filter. One table a sheet, starting in A1.
 */
public final class InspectionWorkbook {

    private static final int LONGEST_SHEET_NAME = 31;

    private InspectionWorkbook() {}

    /** Writes it and reads it back before a byte leaves; the answer is what was counted. */
    public static ReadBack write(ReportDocument report, OutputStream out) throws IOException {
        Cover cover = report.cover();
        String title = Text.of("document.title", Text.of("document.excel.title"), cover.lea());
        Book.Running running = new Book.Running(
                cover.release().marking(), cover.reportNumber(), cover.lea(), cover.release().draft());
        try (Book book = new Book(title, running)) {
            SummarySheet.write(book, report);
            findings(book, report.findings());
            answers(book, report.appendix().checklist());
            practices(book, report.bestPractices());
            limits(book, report);
            interviews(book, report.appendix());
            extras(book, report.appendix().tables());
            byte[] bytes = book.bytes();
            ReadBack reading = WorkbookCount.of(bytes, report).agreed();
            out.write(bytes);
            return reading;
        }
    }

    static String sheet(String key) {
        return Text.of("document.sheet." + key);
    }

    static Column column(String key, int width) {
        return Column.of(Text.of("document.column." + key), width);
    }

    private static void findings(Book book, List<ReportFinding> findings) {
        TableSheet table = book.table(
                sheet("findings"),
                List.of(
                        column("number", 8),
                        column("class", 16),
                        column("title", 36),
                        column("party", 16),
                        column("category", 10),
                        column("category-name", 22),
                        column("topic", 18),
                        column("component", 16),
                        column("citation", 22),
                        column("requirement", 40),
                        column("condition", 50),
                        column("evidence", 36),
                        column("effect", 36),
                        column("cause", 28),
                        column("corrected", 28),
                        column("repeat", 9),
                        column("earlier", 28),
                        column("verification", 13)));
        for (ReportFinding finding : findings) {
            ReportFinding.Kind kind = finding.kind();
            ReportFinding.Statement said = finding.statement();
            table.row(
                    finding.number(),
                    kind.findingClass(),
                    finding.title(),
                    kind.party().label(),
                    kind.categoryCode(),
                    kind.categoryName(),
                    kind.topic(),
                    kind.component(),
                    finding.requirement().citation(),
                    finding.requirement().text(),
                    said.condition(),
                    said.evidence(),
                    said.effect(),
                    said.cause(),
                    finding.history().corrected(),
                    Text.of(finding.history().repeat() ? "document.yes" : "document.no"),
                    finding.history().earlier(),
                    finding.verification().label());
        }
        table.finish("Findings");
    }

    /** The model only where there are several, the facility only where items are answered for each. */
    private static void answers(Book book, List<Appendix.ChecklistSection> sections) {
        boolean models = sections.stream().anyMatch(section -> !section.model().isEmpty());
        boolean places = sections.stream()
                .flatMap(section -> section.answers().stream())
                .anyMatch(answer -> !answer.place().isEmpty());
        TableSheet table = book.table(
                sheet("answers"),
                chosen(
                        column("item", 10),
                        models ? column("model", 12) : null,
                        column("component", 17),
                        column("section", 30),
                        column("checked", 60),
                        places ? column("place", 20) : null,
                        column("result", 13),
                        column("reason", 36),
                        column("finding", 10)));
        for (Appendix.ChecklistSection section : sections) {
            for (Appendix.Answer answer : section.answers()) {
                table.row(chosen(
                                answer.itemId(),
                                models ? section.model() : null,
                                section.component(),
                                section.title(),
                                answer.text(),
                                places ? answer.place() : null,
                                answer.disposition().label(),
                                answer.detail(),
                                answer.reference())
                        .toArray());
            }
        }
        table.finish("Answers");
    }

    /** Without those that are left out. */
    @SafeVarargs
    private static <T> List<T> chosen(@Nullable T... all) {
        return Stream.of(all).filter(Objects::nonNull).toList();
    }

    private static void practices(Book book, List<ReportDocument.BestPractice> practices) {
        TableSheet table = book.table(
                sheet("practices"),
                List.of(column("number", 9), column("title", 40), column("description", 70), column("why", 60)));
        practices.forEach(each -> table.row(each.number(), each.title(), each.description(), each.why()));
        table.finish("BestPractices");
    }

    private static void limits(Book book, ReportDocument report) {
        TableSheet table =
                book.table(sheet("limits"), List.of(column("item", 11), column("what", 60), column("reason", 70)));
        report.process().limits().forEach(each -> table.row(each.itemId(), each.what(), each.reason()));
        table.finish("Limits");
    }

    private static void interviews(Book book, Appendix appendix) {
        if (appendix.interviews().isEmpty()) {
            return;
        }
        boolean held = appendix.interviewsHeld();
        TableSheet table = book.table(
                sheet("interviews"),
                chosen(
                        column("role", 34),
                        held ? column("interviews", 12) : null,
                        column("answered", 12),
                        column("asked", 12)));
        for (Appendix.InterviewCount each : appendix.interviews()) {
            table.row(chosen(each.role(), held ? each.interviews() : null, each.answered(), each.asked())
                    .toArray());
        }
        table.finish("Interviews");
    }

    private static void extras(Book book, List<Appendix.ExtraTable> tables) {
        Set<String> taken = new HashSet<>();
        book.workbook().forEach(sheet -> taken.add(sheet.getSheetName().toLowerCase(Locale.ROOT)));
        int number = 0;
        for (Appendix.ExtraTable extra : tables) {
            List<Column> columns = new ArrayList<>();
            Set<String> titles = new HashSet<>();
            for (String title : extra.columns()) {
                columns.add(Column.of(unique(PlainText.clean(title), titles, 200), 26));
            }
            String name = PlainText.clean(extra.title()).replaceAll("[\\[\\]:*?/\\\\'\\n\\t]", " ");
            TableSheet table = book.table(unique(name, taken, LONGEST_SHEET_NAME), columns);
            extra.rows().forEach(row -> table.row(row.toArray()));
            table.finish("Table" + ++number);
        }
    }

    /** The words, shortened, with a number if they were used before; Excel compares without regard to case. */
    private static String unique(String words, Set<String> taken, int longest) {
        String base = words.isBlank() ? "-" : words.strip();
        for (int number = 1; ; number++) {
            String end = number == 1 ? "" : " " + number;
            int room = Math.min(base.length(), longest - end.length());
            String name = base.substring(0, room).strip() + end;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
