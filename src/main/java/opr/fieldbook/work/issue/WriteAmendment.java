package opr.fieldbook.work.issue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.check.FinalRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueRules;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.amend.AmendmentDocument;
import opr.fieldbook.report.word.AmendmentReport;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.IssueReport.Kind;
import opr.fieldbook.work.issue.IssueReport.Made;
import opr.fieldbook.work.issue.IssueReport.Order;
import opr.fieldbook.work.issue.IssueReport.Progress;

/**
 * Writes an amendment to an issued report: what changed since the report, or the last amendment, was issued. It is recorded as
 * an issue of its own, so that the next one starts from it. Runs on a background thread.
 */
public final class WriteAmendment {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private final FileStore files;
    private final TimeSource time;

    public WriteAmendment(FileStore files, TimeSource time) {
        this.files = files;
        this.time = time;
    }

    /** Writes and records it; refused where nothing changed, and in the words of a final report where something is open. */
    public Made make(Sitting sitting, Order order, Progress progress) {
        Inspection inspection = Inspection.of(Await.of(sitting.desk().snapshot()));
        if (!Issue.recorded(inspection.state())) {
            throw Problem.refused("problem.amendment-not-issued", inspection.number());
        }
        IssueRules.refuseIfNotLead(inspection, sitting.laptop().device().device());
        FinalRules.refuse(inspection, time.byHand());
        new PaperPlace(files).check(order);
        since(sitting, order, inspection.state());
        IssueMoment moment = IssueMoment.of(sitting, time);
        SinceIssue since = since(sitting, order, moment.state());
        AmendmentDocument amendment = document(since, moment.number() - 1, moment.at().toLocalDate());
        Papers papers = new Papers(files, order, progress, 1);
        papers.add(
                inspection.number(),
                Kind.AMENDMENT,
                Kind.AMENDMENT.name().toLowerCase(Locale.ROOT) + "-" + amendment.number(),
                (template, out) -> template == null
                        ? AmendmentReport.write(amendment, out)
                        : AmendmentReport.write(amendment, template.open(), template.name(), out));
        Made made = moment.record(sitting, order, papers);
        return new Made(made.papers(), made.issue(), List.of(Text.of("report.amendment.recorded", amendment.number())));
    }

    private static SinceIssue since(Sitting sitting, Order order, opr.fieldbook.log.State now) {
        SinceIssue since = Await.of(sitting.desk().read(fold -> SinceIssue.of(fold, now, order.edition(), order.marking())))
                .orElseThrow(() -> Problem.refused("problem.issue-unreadable", Inspection.of(now).number()));
        if (since.changes().none()) {
            throw Problem.refused(
                    "problem.amendment-nothing",
                    since.start().issue().words(),
                    DAY.format(since.start().issue().issued().at()));
        }
        return since;
    }

    private AmendmentDocument document(SinceIssue since, int number, LocalDate day) {
        Cover cover = since.now().cover();
        Issue start = since.start().issue();
        return new AmendmentDocument(
                cover.dated(day),
                number,
                since.report().issued().at().toLocalDate(),
                new AmendmentDocument.Start(
                        start.isReport()
                                ? Text.of("report.amendment.of-report")
                                : Text.of("report.amendment.of-amendment", start.amendment()),
                        start.issued().at().toLocalDate(),
                        since.start().note(day)),
                since.changes(),
                since.before().counts(),
                since.now().counts(),
                since.now().summary().followUp());
    }
}
