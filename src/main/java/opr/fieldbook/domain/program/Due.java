package opr.fieldbook.domain.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due.
 *
 * @param kind         what
 * @param date         the last day for it
 * @param leaId        the LEA it is about
 * @param leaName      its name
 * @param inspectionId the inspection it belongs to; null where an LEA is due for its next one
 * @param model        the model whose cycle makes it due; null otherwise
 */
public record Due(
        Kind kind,
        LocalDate date,
        String leaId,
        String leaName,
        @Nullable String inspectionId,
        @Nullable String model) {

    /** What falls due. */
    public enum Kind {
        FIELDWORK_STARTS,
        LAST_DAY_ON_SITE,
        FOLLOW_UP_REVIEW,
        NEXT_INSPECTION
    }
}
