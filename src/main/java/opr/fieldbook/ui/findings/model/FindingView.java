package opr.fieldbook.ui.findings.model;

import java.util.List;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import org.jspecify.annotations.Nullable;

/**
 * One finding as its form shows it, at one moment.
 *
 * @param finding   what was read
 * @param questions the answers to the plain questions
 * @param fourth    whether the fourth question is asked
 * @param result    what the answers come to
 * @param choices   what can be chosen
 * @param citations the sources cited, the main one first
 * @param links     what it is linked to
 * @param checks    what it needs before it can go in the report
 * @param position  where it stands among the findings
 */
public record FindingView(
        Finding finding,
        Questions questions,
        boolean fourth,
        Result result,
        Choices choices,
        List<Source> citations,
        List<Link> links,
        List<Check> checks,
        Position position) {

    /**
     * The live result.
     *
     * @param findingClass the class it has, or null
     * @param sentence     why, by which rule, and what it means for the count
     * @param warning      what speaks against it, empty if nothing
     * @param offer        the class an item of this sort usually leads to, or null
     * @param offerWords   the offer in words
     */
    public record Result(
            @Nullable FindingClass findingClass,
            String sentence,
            String warning,
            @Nullable FindingClass offer,
            String offerWords) {}

    /**
     * @param categories of the class
     * @param category   the code chosen, or null
     * @param parties    who can be responsible
     * @param party      who is, or null
     * @param note       a sentence about the category, empty if none
     */
    public record Choices(
            List<CategoryChoice> categories,
            @Nullable String category,
            List<Party> parties,
            @Nullable Party party,
            String note) {}

    /**
     * @param blocked why it cannot be chosen now, null when it can
     */
    public record CategoryChoice(
            String code, String name, boolean needsChief, @Nullable String blocked) {}

    /**
     * A source that is or could be cited.
     *
     * @param label   as the report prints it
     * @param demands what it asks for, in our words
     * @param sort    what sort of writing it is, in words
     * @param moa     a clause of the LEA's own agreement
     * @param own     the item the finding was raised from asks by it
     * @param missing what of it is not entered yet, in words; empty if nothing
     * @param printed what has been entered
     */
    public record Source(
            String key,
            String label,
            String demands,
            String sort,
            boolean moa,
            boolean own,
            String missing,
            ClauseField.@Nullable Printed printed) {}

    /** An item or a finding it is linked to. */
    public record Link(Sort sort, String id, String name, String words, String state) {

        /** What is linked. */
        public enum Sort {
            ITEM,
            FINDING
        }
    }

    /** One need of a final report, met or not. */
    public record Check(boolean met, String words) {}

    /** The place among all findings, from 1. */
    public record Position(int at, int of) {}

    /** Whether anything is still missing. */
    public boolean ready() {
        return checks.stream().allMatch(Check::met);
    }
}
