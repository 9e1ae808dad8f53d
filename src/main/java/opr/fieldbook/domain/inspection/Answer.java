package opr.fieldbook.domain.inspection;

import org.jspecify.annotations.Nullable;

/**
 * The team's conclusion on an item.
 *
 * @param result  the answer
 * @param reason  why it does not apply or was not reviewed
 * @param wording the wording hash of the item it was given for
 */
public record Answer(Result result, @Nullable String reason, String wording) {}
