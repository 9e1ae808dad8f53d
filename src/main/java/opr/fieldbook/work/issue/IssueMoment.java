package opr.fieldbook.work.issue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.check.FinalRules;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.domain.issue.IssueRules;
import opr.fieldbook.log.Entities;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Frontier;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * What is issued: the state at a moment, which changes it is made of, and the number it is recorded under.
 *
 * @param number of the issue, from 1
 */
record IssueMoment(State state, Frontier frontier, int number, OffsetDateTime at) {

    /** Numbers the findings, then takes it. */
    static IssueMoment of(Sitting sitting, TimeSource time) {
        String device = sitting.laptop().device().device();
        Await.<@Nullable Void>of(sitting.desk().inspect(inspection -> {
            IssueRules.refuseIfNotLead(inspection, device);
            return null;
        }));
        Await.of(sitting.desk().submit(new Edit.NumberFindings()));
        IssueMoment moment = Await.of(sitting.desk().read((Fold fold) ->
                new IssueMoment(Entities.copyOf(fold), Frontier.of(fold), Issue.next(fold), time.now())));
        // Something may have been merged since it was checked.
        FinalRules.refuse(Inspection.of(moment.state()), time.byHand());
        return moment;
    }

    private Edit.RecordIssue entry(String by, IssueReport.Order order, List<IssueReport.Paper> papers) {
        return new Edit.RecordIssue(
                number,
                new IssueField.Issued(
                        at,
                        by,
                        IssueField.Way.PAPERS,
                        order.edition().key(),
                        order.marking(),
                        Dump.hash(state, false),
                        IssueField.Made.of(frontier),
                        papers.stream()
                                .map(paper -> new IssueField.Paper(
                                        paper.kind().name().toLowerCase(Locale.ROOT), paper.sha256()))
                                .toList()));
    }

    /** Puts the papers in place with their record: the record is durable before the first paper has its name. */
    IssueReport.Made record(Sitting sitting, IssueReport.Order order, Papers papers) {
        AtomicBoolean recorded = new AtomicBoolean();
        try {
            List<IssueReport.Paper> written = papers.place(made -> {
                Await.of(sitting.desk().submit(entry(sitting.desk().writer().name(), order, made)));
                recorded.set(true);
            });
            return new IssueReport.Made(written, Await.of(sitting.desk().read(fold -> Issue.last(fold).orElse(null))), List.of());
        } catch (Problem disk) {
            throw recorded.get()
                    ? Problem.refused(disk, "problem.issue-recorded", Issue.words(number), disk.getMessage())
                    : disk;
        }
    }
}
