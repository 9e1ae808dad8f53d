package opr.fieldbook.domain.lea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency that works under a 287(g) memorandum of agreement, as it stands in the register.
 *
 * @param id          random, for ever
 * @param name        for example "Sample County Sheriff's Office"
 * @param state       two-letter postal code
 * @param county      or parish; may be empty
 * @param fieldOffice the ICE field office that supervises it; may be empty until known
 * @param models      the models of its agreements, by name
 * @param agreement   the agreement's dates
 * @param facilities  the jails, by name
 */
public record Lea(
        String id,
        String name,
        String state,
        String county,
        String fieldOffice,
        List<String> models,
        Agreement agreement,
        List<String> facilities) {

    /** The memorandum of agreement; dates are null until entered. */
    public record Agreement(@Nullable LocalDate signed, @Nullable LocalDate amended, @Nullable LocalDate expires) {
        public static final Agreement UNKNOWN = new Agreement(null, null, null);
    }

    public Lea {
        models = List.copyOf(models);
        facilities = List.copyOf(facilities);
    }
}
