package opr.fieldbook.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.protocol.Component;
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
        List<Member> team,
        List<Contradiction> contradictions,
        WrittenTwice writtenTwice,
        RaisedTwice raisedTwice,
        List<Clause> clauses,
        List<Said> answers,
        List<Seen> observations,
        List<Raised> findings) {

    /** The agency and its facility. */
    public record Agency(
            String name, String state, String county, String fieldOffice, String facility, LocalDate signed) {}

    /** Who does a component on a laptop of their own. */
    public record Member(String name, Component component) {}

    /** What a member answers beside the one whose component it is. */
    public record Contradiction(String by, Said said) {}

    /** A text of a finding that several change; the finding is raised before their laptops part. */
    public record WrittenTwice(String item, String field, List<Written> texts) {}

    /** The text of one of them. */
    public record Written(String by, String text) {}

    /** A finding that a second member raises, too. */
    public record RaisedTwice(String by, Raised finding) {}

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
