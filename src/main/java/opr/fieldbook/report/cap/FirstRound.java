package opr.fieldbook.report.cap;

import java.time.LocalDate;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.ReportDocument;
import org.jspecify.annotations.Nullable;

/** The corrective-action plan as it first goes out with a report: a row for each finding, nothing answered yet. */
public final class FirstRound {

    /** The plan is asked for so many days after the report is issued. */
    public static final int DAYS = 30;

    private FirstRound() {}

    /** @param written the day of writing; it is the day of issue unless the report is a draft */
    public static CapDocument of(String inspectionId, ReportDocument report, LocalDate written) {
        Cover cover = report.cover();
        boolean draft = cover.release().draft();
        @Nullable LocalDate issued = draft ? null : written;
        CapDocument.Head head = new CapDocument.Head(
                inspectionId,
                cover.reportNumber(),
                cover.lea(),
                cover.place().fieldOffice(),
                1,
                new CapDocument.Dates(issued, draft ? null : written.plusDays(DAYS), written),
                cover.release().marking(),
                draft,
                false);
        return new CapDocument(
                head,
                report.findings().stream()
                        .map(finding -> new CapDocument.Entry(
                                finding.id() + "/1",
                                finding,
                                CapDocument.Response.NONE,
                                CapDocument.OprNote.NONE,
                                CapDocument.HqReview.NONE))
                        .toList());
    }
}
