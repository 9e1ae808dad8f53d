package opr.fieldbook.ui.inspect.checklist;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.inspection.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One answer to an item and who gave it. Several at once are a conflict.
 *
 * @param answer null where somebody took the answer back
 * @param device the laptop it was given on
 * @param own    given on this laptop
 */
public record Claim(
        @Nullable Answer answer, String author, String letter, String device, OffsetDateTime at, boolean own) {}
