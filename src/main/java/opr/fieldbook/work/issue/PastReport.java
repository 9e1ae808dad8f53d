package opr.fieldbook.work.issue;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.ThingName;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Frontier;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Dump;

/**
 * The inspection as it was when something was issued: made of the changes that were in it then and of no others. What was
 * struck since is struck here too, and named.
 *
 * @param same   whether it holds everything that was issued, to the last bit
 * @param struck what was struck since, each with who, when and why
 */
public record PastReport(Issue issue, State state, boolean same, List<String> struck) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    public PastReport {
        struck = List.copyOf(struck);
    }

    /** Reads it from the log; refused if some of the changes are not on this laptop. Only on the writer. */
    static PastReport of(Fold present, Issue issue) {
        Fold past = issue.issued()
                .made()
                .frontier()
                .flatMap((Frontier frontier) -> present.past(frontier))
                .orElseThrow(() -> Problem.refused(
                        "problem.issue-not-here", issue.words(), DAY.format(issue.issued().at())));
        boolean same = Dump.hash(past, false).equals(issue.issued().data());
        return new PastReport(issue, past, same, same ? List.of() : struck(present, past));
    }

    private static List<String> struck(Fold present, Fold past) {
        Inspection named = Inspection.of(past);
        return Strike.all(present).stream()
                .filter(strike -> past.knows(strike.change().revision()))
                .filter(strike -> past.find(Kind.STRIKE, strike.change().toString()) == null)
                .map(strike -> words(strike, named))
                .toList();
    }

    private static String words(Strike strike, Inspection named) {
        return Text.of(
                "report.again.struck",
                ThingName.of(named, strike.field().entity()),
                Inventory.find(strike.field().entity().kind(), strike.field().field())
                        .map(field -> Text.of(field.textKey()))
                        .orElse(strike.field().field()),
                Objects.requireNonNullElse(strike.by(), Text.of("word.somebody")),
                strike.at() == null ? "–" : DAY.format(strike.at()),
                Objects.requireNonNullElse(strike.reason(), "–"));
    }

    /** What a copy that is not the same says of itself; empty for one that is. */
    String note(java.time.LocalDate made) {
        return same
                ? ""
                : Text.of(
                        struck.isEmpty() ? "report.again.differs" : "report.again.differs-struck",
                        DAY.format(made),
                        DAY.format(issue.issued().at()),
                        String.join("; ", struck));
    }

    /** What a person is told who had it made again. */
    String words() {
        String day = DAY.format(issue.issued().at());
        return Text.of(
                same ? "report.again.same" : "report.again.other", issue.words(), day, issue.issued().by());
    }
}
