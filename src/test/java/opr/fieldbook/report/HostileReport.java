package opr.fieldbook.report;

import java.util.List;
import opr.fieldbook.report.ReportFinding.History;

/** A report whose texts are as bad as texts get. */
public final class HostileReport {

    public static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"x\")";
    public static final String CONTROLS = "bell\u0007 null\u0000 form\u000C lone\uD83D high \uFFFE end\r\nnext & <w:p> ]]>";
    public static final String RTL = "שלום עולם مرحبا";
    public static final String EMOJI = "👮🏽‍♀️ ⚠️ 👍";
    public static final String LONG = "word and another word, ".repeat(2_000);

    private HostileReport() {}

    public static ReportDocument report() {
        return SampleReport.of(
                List.of(
                        of(1, FORMULA, "@SUM(A1:A9)"),
                        of(2, CONTROLS, "-1+1"),
                        of(3, RTL, "+cmd|' /C calc'!A0"),
                        of(4, EMOJI, "\t=1+1"),
                        of(5, LONG, LONG),
                        of(6, "", "")),
                30,
                true,
                "&P & \u0001 MARKING " + "x".repeat(300));
    }

    private static ReportFinding of(int number, String title, String citation) {
        return SampleFindings.finding(
                number, title, FindingClass.AREA_OF_CONCERN, Party.LEA, title, citation, History.NONE);
    }
}
