package opr.fieldbook.cli.call;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Facility;
import opr.fieldbook.domain.inspection.Inspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of several askings of an item is meant: needed only where it is asked for several facilities or models. */
public final class ItemOptions {

    @Option(names = "--facility", paramLabel = "NAME", description = "The facility, where there are several.")
    @Nullable String facility;

    @Option(names = "--model", paramLabel = "MODEL", description = "The model, where two have the item.")
    @Nullable String model;

    /** The item as this inspection asks it; refused where it does not, or where it is not clear which one is meant. */
    public Asked choose(Inspection inspection, String item) {
        Facility named = facility == null ? null : facility(inspection, facility);
        List<Asked> candidates = inspection.asked().stream()
                .filter(asked -> asked.item().id().equalsIgnoreCase(item))
                .filter(asked -> model == null || asked.model().equalsIgnoreCase(model))
                .toList();
        if (candidates.isEmpty()) {
            throw Problem.refused(
                    "problem.unknown-item",
                    item.toUpperCase(Locale.ROOT),
                    inspection.number(),
                    String.join(", ", inspection.models()));
        }
        List<Asked> there = candidates.stream()
                .filter(asked -> named == null || asked.facility().isEmpty() || asked.facility().equals(named.id()))
                .toList();
        if (there.size() > 1) {
            throw ambiguous(there, inspection);
        }
        return there.getFirst();
    }

    private static Facility facility(Inspection inspection, String name) {
        return inspection.facilities().stream()
                .filter(facility -> facility.name().equalsIgnoreCase(name.strip())
                        || facility.id().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.refused(
                        "problem.unknown-facility", name, inspection.number(), names(inspection)));
    }

    private static Problem ambiguous(List<Asked> candidates, Inspection inspection) {
        String id = candidates.getFirst().item().id();
        long models = candidates.stream().map(Asked::model).distinct().count();
        return models > 1
                ? Problem.refused("problem.item-model-needed", id, String.join(", ", inspection.models()))
                : Problem.refused("problem.item-facility-needed", id, names(inspection));
    }

    private static String names(Inspection inspection) {
        return inspection.facilities().stream().map(Facility::name).collect(Collectors.joining("; "));
    }
}
