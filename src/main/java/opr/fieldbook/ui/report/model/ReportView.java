package opr.fieldbook.ui.report.model;

import java.util.List;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.findings.list.FindingLine;
import org.jspecify.annotations.Nullable;

/**
 * The report tab at one moment.
 *
 * @param rule   the rule on follow-up reviews
 * @param lines  the findings
 * @param groups what must be settled before issue, in groups
 */
public record ReportView(Rule rule, List<FindingLine> lines, List<Group> groups, Counts counts) {

    /**
     * @param title    in a few words
     * @param sentence the rule beside its result
     * @param choice   whether the chief can decide now
     * @param byRule   four or more findings, so that ordering needs no reason
     */
    public record Rule(FollowUpRules.Tone tone, String title, String sentence, boolean choice, boolean byRule) {}

    /**
     * Points of one sort.
     *
     * @param key      the end of its text keys
     * @param where    where the first ones are
     * @param goTo     the first one, or null when nothing is open
     */
    public record Group(String key, boolean met, String title, String where, @Nullable EntityKey goTo) {}

    /** What the papers will hold. */
    public record Counts(int findings, int answers, int unnumbered, int conflicts) {}

    /** How many groups are settled. */
    public int settled() {
        return (int) groups.stream().filter(Group::met).count();
    }

    /** Whether nothing stands against a final report. */
    public boolean canIssue() {
        return groups.stream().allMatch(Group::met);
    }
}
