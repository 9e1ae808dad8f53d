package opr.fieldbook.domain.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;

/**
 * An issue of an inspection: the report, or an amendment to it.
 *
 * @param number 1 is the report, 2 the first amendment
 */
public record Issue(int number, IssueField.Issued issued) {

    /** The id of the report's issue. */
    public static final String REPORT = "1";

    /** All issues that can be read here, by number; one that two people recorded apart is left out until that is settled. */
    public static List<Issue> all(State state) {
        List<Issue> all = new ArrayList<>();
        for (int number = 1; state.find(Kind.ISSUE, String.valueOf(number)) != null; number++) {
            IssueField.Issued issued = IssueField.ISSUED.read(state, String.valueOf(number));
            if (issued != null) {
                all.add(new Issue(number, issued));
            }
        }
        return all;
    }

    /** The issue of the report; empty before it, and while two stand side by side. */
    public static Optional<Issue> report(State state) {
        return Optional.ofNullable(IssueField.ISSUED.read(state, REPORT)).map(issued -> new Issue(1, issued));
    }

    /** Whether the report was issued, be it twice. */
    public static boolean recorded(State state) {
        return state.find(Kind.ISSUE, REPORT) != null;
    }

    /** The last one; empty before the report. */
    public static Optional<Issue> last(State state) {
        List<Issue> all = all(state);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The number the next one gets; also one that stands twice is counted. */
    public static int next(State state) {
        int number = 1;
        while (state.find(Kind.ISSUE, String.valueOf(number)) != null) {
            number++;
        }
        return number;
    }

    /** Whether several people recorded an issue of the same number apart from each other. */
    public static boolean contested(State state) {
        return state.all(Kind.ISSUE).stream().anyMatch(Entity::inConflict);
    }

    public boolean isReport() {
        return number == 1;
    }

    /** Its number among the amendments, counted from 1. */
    public int amendment() {
        return number - 1;
    }

    /** "The report", "Amendment 2". */
    public String words() {
        return words(number);
    }

    /** The same for a number. */
    public static String words(int number) {
        return number == 1 ? Text.of("word.issue.report") : Text.of("word.issue.amendment", number - 1);
    }
}
