package opr.fieldbook.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The practice inspection as its file tells it.
 *
 * @param issued   the day the report is issued
 * @param followUp why the follow-up review is ordered
 */
public record PracticeScript(
        Agency lea,
        LocalDate start,
        LocalDate end,
        LocalDate issued,
        String followUp,
        List<Clause> clauses,
        List<Said> answers,
        List<Seen> observations,
        List<Raised> findings) {

    /** The agency and its facility. */
    public record Agency(
            String name, String state, String county, String fieldOffice, String facility, LocalDate signed) {}

    /** Where the agreement in force prints a clause. */
    public record Clause(String citation, String section, String page) {}

    /** The answer to an item in the words of the command line. */
    public record Said(String item, String answer, @Nullable String reason, @Nullable String note) {}

    /** An observation: the item, the result, and further options by name. */
    public record Seen(String item, String result, Map<String, String> options) {}

    /**
     * A finding.
     *
     * @param options class, title and texts, by the names of the options that take them
     * @param after   fields set afterwards, by name
     * @param details options that go with {@code corrected}
     */
    public record Raised(
            String item, Map<String, String> options, Map<String, String> after, Map<String, String> details) {}
}
