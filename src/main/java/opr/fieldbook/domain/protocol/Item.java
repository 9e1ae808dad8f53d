package opr.fieldbook.domain.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a protocol. Ids are stable for ever.
 *
 * @param id       for example {@code J-T-03}
 * @param section  the key of its section
 * @param topic    topic code, for example {@code CMP}
 * @param text     the row as a person reads it in the list
 * @param guidance what to check and how
 * @param defaults what a finding raised here begins with
 * @param marks    how the item is asked and counted
 * @param script   the words of an interview question; null for the tour and documents
 * @param sameAs   items that touch the same requirement: one requirement, one finding
 */
public record Item(
        String id,
        String section,
        String topic,
        String text,
        Guidance guidance,
        Defaults defaults,
        Marks marks,
        @Nullable Script script,
        List<String> sameAs) {

    /** What to check, the steps, the evidence that shows it, where the item comes from, what to beware of. */
    public record Guidance(
            String check, List<String> how, List<String> evidence, String source, @Nullable String caution) {}

    /**
     * What a finding raised at the item begins with; the inspector decides.
     *
     * @param category     category code, or null where there is none
     * @param typical      the class it usually is; {@code WORKING_NOTE} where the answer is only noted
     * @param party        LEA, ICE, or JOINT where it must be asked and split
     * @param verification site or desk
     * @param requirements citation keys, the most direct first
     */
    public record Defaults(
            @Nullable String category,
            FindingClass typical,
            Party party,
            Verification verification,
            List<String> requirements) {}

    /**
     * How the item is asked and counted.
     *
     * @param perFacility asked once for each facility
     * @param information no met / not met sense
     * @param photo       has a photo slot
     * @param oneCase     belongs to "follow one case"
     * @param corroborate one statement alone is no violation
     * @param immediate   facts here may need an immediate notice
     */
    public record Marks(
            boolean perFacility,
            boolean information,
            boolean photo,
            boolean oneCase,
            boolean corroborate,
            boolean immediate) {}

    /**
     * The words of an interview question.
     *
     * @param role    the key of the interview role; null where anybody may be asked
     * @param spanish the question in Spanish, for detainees
     */
    public record Script(
            @Nullable String role,
            String question,
            @Nullable String spanish,
            List<String> followUps,
            AnswerForm answerForm) {}
}
