package opr.fieldbook.report.cap;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.cap.CapDocument.Entry;
import opr.fieldbook.report.cap.CapDocument.HqReview;
import opr.fieldbook.report.cap.CapDocument.OprNote;
import opr.fieldbook.report.cap.CapDocument.Response;

/** Corrective action documents for tests. */
public final class SampleCap {

    public static final LocalDate TODAY = LocalDate.of(2021, 5, 10);

    private SampleCap() {}

    /** Round 2: some rows answered, some not. */
    public static CapDocument of(List<ReportFinding> findings) {
        return new CapDocument(
                new CapDocument.Head(
                        "3f0d2b7e-inspection",
                        "287G-FY2021-JEM-0014",
                        "Sample County Sheriff’s Office",
                        "Sample Field Office",
                        2,
                        new CapDocument.Dates(LocalDate.of(2021, 3, 26), LocalDate.of(2021, 5, 25), TODAY),
                        "",
                        false,
                        false),
                findings.stream().map(SampleCap::entry).toList());
    }

    private static Entry entry(ReportFinding finding) {
        return new Entry(finding.id() + "/2", finding, response(finding), OprNote.NONE, HqReview.NONE);
    }

    private static Response response(ReportFinding finding) {
        return switch (finding.number()) {
            case "F-01" -> new Response(
                    "Concur",
                    "",
                    "All courses complete; the field supervisor checks status each week and sends reminders.",
                    "Field supervisor",
                    LocalDate.of(2021, 4, 30),
                    LocalDate.of(2021, 4, 28),
                    "F-01_course-report.pdf");
            case "F-02" -> new Response(
                    "Partially",
                    "The poster was up on the other floor.",
                    "Second poster",
                    "Jail administrator",
                    LocalDate.of(2021, 6, 1),
                    null,
                    "");
            case "F-03" -> new Response(
                    "Concur", "", "Access removed", "Field supervisor", LocalDate.of(2021, 5, 1), null, "");
            default -> Response.NONE;
        };
    }
}
