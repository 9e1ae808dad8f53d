package opr.fieldbook.work;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.inspection.InspectionField;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when an inspection is made.
 *
 * @param lea        id or name of an LEA of the register
 * @param models     names of the models inspected
 * @param start      first day on site
 * @param end        last day on site
 * @param facilities names; empty = those of the register
 */
public record NewInspection(
        String lea,
        List<String> models,
        LocalDate start,
        LocalDate end,
        List<String> facilities,
        Options options) {

    /**
     * @param owner    who owns a review whose protocol leaves that open; null = OPR
     * @param tour     the tour switched on or off; null = as the protocol says
     * @param from     the number of the inspection it follows on
     * @param practice plainly synthetic
     */
    public record Options(
            InspectionField.@Nullable Owner owner,
            @Nullable Boolean tour,
            @Nullable String from,
            boolean practice) {
        public static final Options USUAL = new Options(null, null, null, false);
    }
}
