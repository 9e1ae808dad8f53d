package opr.fieldbook.report.amend;

import java.time.LocalDate;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.ResultCounts;
import opr.fieldbook.report.Summary;

/**
 * Everything an amendment says.
 *
 * @param cover    of the report as it is now; its date is that of the amendment
 * @param number   counted from 1
 * @param issued   the date of the report
 * @param amends   what it starts from, "the report" or "amendment 1", and its date
 * @param changes  what changed since
 * @param before   the counts as they were issued
 * @param now      the counts now
 * @param followUp what follows from the findings now
 */
public record AmendmentDocument(
        Cover cover,
        int number,
        LocalDate issued,
        Start amends,
        ReportChanges changes,
        ResultCounts before,
        ResultCounts now,
        Summary.FollowUp followUp) {

    /** What an amendment starts from; the note says where it lacks struck values, and may be empty. */
    public record Start(String words, LocalDate date, String note) {}
}
