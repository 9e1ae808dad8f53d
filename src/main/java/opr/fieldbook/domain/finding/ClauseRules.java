package opr.fieldbook.domain.finding;

import java.util.Collection;
import java.util.Set;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * Categories that depend on a time limit of the LEA's own agreement. Without the clause and its limit there is nothing to
 * measure against, so the category is not offered and cannot be chosen.
 */
public final class ClauseRules {

    /** ICE did not suspend or revoke in time, or did not take the credentials back. */
    private static final Set<String> NEED_TIME_LIMIT = Set.of("D-I-SUS");

    private ClauseRules() {}

    /** Whether a category waits for a clause with a time limit. */
    public static boolean needsTimeLimit(@Nullable String category) {
        return category != null && NEED_TIME_LIMIT.contains(category);
    }

    /**
     * Whether a category cannot be chosen yet.
     *
     * @param sources keys of the sources that the finding cites or its items are asked from
     */
    public static boolean blocked(@Nullable String category, Collection<String> sources, State state) {
        return needsTimeLimit(category) && sources.stream().noneMatch(key -> hasTimeLimit(key, state));
    }

    /** Whether the clause and its time limit have been entered for this LEA. */
    public static boolean hasTimeLimit(String citation, State state) {
        ClauseField.Printed printed = ClauseField.PRINTED.read(state, citation);
        return printed != null && filled(printed.section()) && filled(printed.timeLimit());
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
