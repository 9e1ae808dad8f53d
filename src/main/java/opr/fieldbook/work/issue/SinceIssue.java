package opr.fieldbook.work.issue;

import java.util.Optional;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.State;
import opr.fieldbook.report.Edition;
import opr.fieldbook.report.ReportAssembler;
import opr.fieldbook.report.ReportDocument;
import opr.fieldbook.report.amend.ReportChanges;

/**
 * What changed since something was issued last, the report or an amendment to it.
 *
 * @param report  the issue of the report
 * @param start   what was issued last, as it was then
 * @param before  what it said
 * @param now     what a report would say now
 * @param changes the difference
 */
public record SinceIssue(Issue report, PastReport start, ReportDocument before, ReportDocument now, ReportChanges changes) {

    /**
     * Reads it; empty if nothing was issued, or two people issued apart and nobody has said which stands. Only on the writer.
     */
    static Optional<SinceIssue> of(Fold fold, State now, Edition edition, String marking) {
        Optional<Issue> report = Issue.report(fold);
        Optional<Issue> last = Issue.last(fold);
        if (report.isEmpty() || last.isEmpty() || Issue.contested(fold)) {
            return Optional.empty();
        }
        return Optional.of(of(report.get(), PastReport.of(fold, last.get()), now, edition, marking));
    }

    /** The same for the screen, in the unit's own edition; only on the writer. */
    public static Optional<SinceIssue> of(Fold fold) {
        return of(fold, fold, Edition.INTERNAL, "");
    }

    private static SinceIssue of(Issue report, PastReport start, State now, Edition edition, String marking) {
        ReportDocument before = document(start.state(), start.issue(), edition, marking);
        ReportDocument after = document(now, start.issue(), edition, marking);
        return new SinceIssue(report, start, before, after, ReportChanges.between(before, after));
    }

    /** By the date of what was issued last: the date is no change. */
    private static ReportDocument document(State state, Issue issue, Edition edition, String marking) {
        return new ReportAssembler(
                        Inspection.of(state),
                        new ReportAssembler.Order(edition, marking, false, issue.issued().at().toLocalDate()))
                .assemble();
    }
}
