package opr.fieldbook.ui.report;

import java.util.Locale;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.work.issue.IssueReport.Kind;

/** How a paper is named and marked. */
final class PaperWords {

    private PaperWords() {}

    static String key(Kind kind) {
        return "report.screen.paper." + kind.name().toLowerCase(Locale.ROOT);
    }

    static Family family(Kind kind) {
        return switch (kind) {
            case REPORT -> Family.ACCENT;
            case WORKBOOK -> Family.GREEN;
            case CAP -> Family.TEAL;
            case AMENDMENT -> Family.VIOLET;
        };
    }

    static String icon(Kind kind) {
        return switch (kind) {
            case REPORT -> "mdi2f-file-word-outline";
            case WORKBOOK -> "mdi2f-file-excel-outline";
            case CAP -> "mdi2c-clipboard-check-outline";
            case AMENDMENT -> "mdi2f-file-edit-outline";
        };
    }
}
