package opr.fieldbook.domain.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the work that can be somebody's: the sections of an inspection, one for each model, and single interviews and
 * case files, which are named {@code interview:ID} and {@code case:ID}.
 */
public final class Parts {

    private static final Pattern SINGLE = Pattern.compile("(?i)(interview|case):([A-Za-z0-9-]{1,64})");

    private Parts() {}

    /** One section of one model. */
    public record Part(String model, Section section) {

        /** How the log names it. */
        public String id() {
            return Parts.id(model, section.key());
        }
    }

    public static String id(String model, String section) {
        return model + "|" + section;
    }

    /** Every part, in the order of the protocols. */
    public static List<Part> all(Inspection inspection) {
        List<Part> parts = new ArrayList<>();
        for (Protocol protocol : inspection.protocols()) {
            protocol.sections().forEach(section -> parts.add(new Part(protocol.model(), section)));
        }
        return parts;
    }

    /** The part a person names by its id, or by key or title of its section where that is one only. */
    public static Optional<Part> find(Inspection inspection, String name) {
        String wanted = name.strip();
        List<Part> all = all(inspection);
        Optional<Part> byId =
                all.stream().filter(part -> part.id().equalsIgnoreCase(wanted)).findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<Part> named = all.stream()
                .filter(part -> part.section().key().equalsIgnoreCase(wanted)
                        || part.section().title().equalsIgnoreCase(wanted))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /**
     * How the log names the part that a person names: a section as {@link #find} knows it, or one interview or case file.
     * An interview or case file need not be known here yet: it may stand on another laptop.
     */
    public static Optional<String> named(Inspection inspection, String name) {
        Matcher single = SINGLE.matcher(name.strip());
        return single.matches()
                ? Optional.of(single.group(1).toLowerCase(Locale.ROOT) + ":" + single.group(2))
                : find(inspection, name).map(Part::id);
    }

    /** The letter of the member whose part it is; null if it is nobody's, or contested. */
    public static @Nullable String owner(State state, String part) {
        Entity entity = state.find(Kind.ASSIGNMENT, part);
        return entity == null ? null : AssignmentField.OWNER.read(entity);
    }

    /** The parts of a member, by letter. */
    public static Map<String, List<Part>> byOwner(Inspection inspection) {
        Map<String, List<Part>> owned = new LinkedHashMap<>();
        for (Part part : all(inspection)) {
            String owner = owner(inspection.state(), part.id());
            if (owner != null) {
                owned.computeIfAbsent(owner, letter -> new ArrayList<>()).add(part);
            }
        }
        return owned;
    }
}
