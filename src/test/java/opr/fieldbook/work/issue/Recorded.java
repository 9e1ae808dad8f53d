package opr.fieldbook.work.issue;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.issue.IssueField;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Frontier;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Sitting;

/** The record of an issue as the program writes it, for tests that look at what comes after and leave points open. */
public final class Recorded {

    private Recorded() {}

    public static void issue(Sitting sitting) {
        Edit edit = Await.of(sitting.desk().read(Recorded::now));
        Await.of(sitting.desk().submit(edit));
    }

    private static Edit now(Fold fold) {
        return new Edit.RecordIssue(
                Issue.next(fold),
                new IssueField.Issued(
                        OffsetDateTime.now(),
                        "Inspector lead",
                        IssueField.Way.ELSEWHERE,
                        null,
                        "",
                        Dump.hash(fold, false),
                        IssueField.Made.of(Frontier.of(fold)),
                        List.of()));
    }
}
