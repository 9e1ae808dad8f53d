package opr.fieldbook.domain.program;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Traits;

/**
 * The inspections and LEAs that the rules of the program look at. Practice inspections are left out.
 *
 * @param traits of each model, by its name
 */
public record ProgramView(List<Summary> inspections, List<Lea> register, Map<String, Traits> traits) {

    public ProgramView {
        inspections = inspections.stream()
                .filter(summary -> !summary.head().practice())
                .toList();
        register = List.copyOf(register);
        traits = Map.copyOf(traits);
    }

    /** Inspections of an LEA by a model that took place or are under way. */
    Stream<Summary> made(String leaId, String model) {
        return inspections.stream()
                .filter(summary -> summary.head().leaId().equals(leaId))
                .filter(summary -> summary.head().models().contains(model))
                .filter(summary -> summary.stage().compareTo(Stage.ON_SITE) >= 0);
    }

    /** The last day on site of the newest of them before a day. */
    Optional<LocalDate> lastBefore(String leaId, String model, LocalDate day) {
        return made(leaId, model)
                .filter(summary -> summary.onSite().start().isBefore(day))
                .map(Summary::lastDay)
                .max(Comparator.naturalOrder());
    }
}
