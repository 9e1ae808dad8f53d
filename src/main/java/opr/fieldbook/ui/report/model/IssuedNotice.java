package opr.fieldbook.ui.report.model;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Saved;

/** Says once a sitting, at the first edit of an issued inspection, that the issued report stays as it is. */
public final class IssuedNotice {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    /** These belong to issuing. */
    private static final Set<String> ISSUING =
            Set.of(Edit.RecordIssue.class.getSimpleName(), Edit.NumberFindings.class.getSimpleName());

    private final LiveInspection live;
    private final Dialogs dialogs;
    private Runnable end = () -> {};
    private boolean said;

    private IssuedNotice(LiveInspection live, Dialogs dialogs) {
        this.live = live;
        this.dialogs = dialogs;
    }

    /** Listens until it was said, or the sitting ends. */
    public static void on(LiveInspection live, Dialogs dialogs) {
        IssuedNotice notice = new IssuedNotice(live, dialogs);
        notice.end = live.sitting().desk().listen(saved -> {
            if (saved.revision() != null && !ISSUING.contains(saved.edit())) {
                live.deliver(CompletableFuture.completedFuture(saved), notice::edited);
            }
        });
    }

    private void edited(Saved saved) {
        if (said) {
            return;
        }
        Issue.report(live.state())
                .filter(issue -> issue.issued().at().isBefore(saved.at()))
                .ifPresent(issue -> {
                    said = true;
                    end.run();
                    dialogs.done(Text.of("report.issue.edited", DAY.format(issue.issued().at())));
                });
    }
}
