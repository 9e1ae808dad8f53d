package opr.fieldbook.ui.report.model;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.log.Fold;
import opr.fieldbook.report.amend.FindingChange;
import opr.fieldbook.report.amend.ReportChanges;
import opr.fieldbook.report.amend.Said;
import opr.fieldbook.report.amend.SectionChange;
import opr.fieldbook.report.amend.Sort;
import opr.fieldbook.work.issue.SinceIssue;
import org.jspecify.annotations.Nullable;

/** Reads what was issued and what changed since, on the writer: dear in a large inspection. */
final class IssueReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);
    private static final int NAMED = 6;

    private IssueReading() {}

    /** Null before the report is issued. */
    static @Nullable IssueView of(Fold fold) {
        if (!Issue.recorded(fold)) {
            return null;
        }
        Issue last = Issue.last(fold).orElse(null);
        if (last == null || Issue.contested(fold)) {
            return said(Text.of("report.issue.twice"), Text.of("report.issue.twice.rest"));
        }
        try {
            return SinceIssue.of(fold).map(since -> view(last, since.changes())).orElse(null);
        } catch (Problem notHere) {
            return said(words(last), String.valueOf(notHere.getMessage()));
        }
    }

    private static IssueView said(String issued, String rest) {
        return new IssueView(issued, rest, List.of(), List.of(), 0);
    }

    private static IssueView view(Issue last, ReportChanges changes) {
        return new IssueView(
                words(last),
                counts(changes),
                changes.findings().stream().map(IssueReading::line).toList(),
                changes.sections().stream().map(IssueReading::line).toList(),
                last.number());
    }

    private static String words(Issue issue) {
        return Text.of(
                "report.issue.issued", issue.words(), MOMENT.format(issue.issued().at()), issue.issued().by());
    }

    private static String counts(ReportChanges changes) {
        if (changes.none()) {
            return Text.of("report.issue.unchanged");
        }
        List<String> counts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            int count = changes.count(sort);
            if (count > 0) {
                counts.add(Text.of("report.issue.count." + sort.name().toLowerCase(Locale.ROOT), count));
            }
        }
        if (!changes.sections().isEmpty()) {
            counts.add(Text.of("report.issue.count.sections", changes.sections().size()));
        }
        return String.join(" · ", counts);
    }

    private static IssueView.Line line(FindingChange change) {
        return new IssueView.Line(
                change.is(Sort.REMOVED) ? "" : change.id(), change.number() + "  " + change.title(), change.sortWords());
    }

    private static IssueView.Line line(SectionChange change) {
        String parts = change.said().stream().limit(NAMED).map(Said::part).collect(Collectors.joining(", "));
        int rest = change.said().size() - NAMED;
        return new IssueView.Line(
                "", change.title(), rest > 0 ? Text.of("report.screen.group.more", parts, rest) : parts);
    }
}
