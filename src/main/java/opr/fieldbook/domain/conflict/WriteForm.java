package opr.fieldbook.domain.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.field.Part;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.team.InvitationField;
import opr.fieldbook.log.Value;

/**
 * What a person fills in to write a new value in place of those that stand side by side: a day, a choice, a number, or the
 * members of a record one by one. Whether the value is a good one is for the edit to say.
 *
 * @param blanks in the order in which they are filled in
 */
public record WriteForm(Field<?> field, List<Blank> blanks) {

    /** These change by an act of their own, with what belongs to it: a form would leave that out. */
    private static final Set<Field<?>> ACTS =
            Set.of(InspectionField.STAGE, InspectionField.HOLD, MemberField.WHO, InvitationField.WHO);

    /** An answer carries the wording it answers; nobody types that. */
    private static final Set<String> UNTYPED = Set.of("conclusion.answer.wording");

    /**
     * One thing to fill in.
     *
     * @param name    of the member; empty for a value that is no record
     * @param options the possible values where it is one of some; empty where anything may be written
     */
    public record Blank(String name, String label, Part.Sort sort, List<Option> options, boolean needed) {}

    /**
     * One possible value.
     *
     * @param key   as it stands in the log
     * @param among the value of another blank, as {@code findingClass=deficiency}, under which alone it is possible; empty
     *              for always
     */
    public record Option(String key, String words, String among) {

        /** Whether it is possible beside what is filled in. */
        public boolean fits(Map<String, String> filled) {
            int at = among.indexOf('=');
            return at < 0 || among.substring(at + 1).equals(filled.get(among.substring(0, at)));
        }
    }

    /** The form for a field; none where a new value is written only in the field's own place. */
    public static Optional<WriteForm> of(Field<?> field, Inspection inspection) {
        List<Part> parts = field.codec().parts();
        if (field.merge() != Merge.SETTLE
                || !Settlement.takesNew(field)
                || ACTS.contains(field)
                || parts.stream().anyMatch(part -> part.sort() == Part.Sort.OTHER)) {
            return Optional.empty();
        }
        List<Blank> blanks = new ArrayList<>();
        for (Part part : parts) {
            if (!UNTYPED.contains(name(field, part))) {
                blanks.add(new Blank(part.name(), label(field, part), part.sort(), options(part, inspection), part.needed()));
            }
        }
        return Optional.of(new WriteForm(field, List.copyOf(blanks)));
    }

    private static String name(Field<?> field, Part part) {
        return field.kind() + "." + field.name() + "." + part.name();
    }

    private static String label(Field<?> field, Part part) {
        return part.name().isEmpty()
                ? Text.of(field.textKey())
                : Text.of("settle.blank." + part.name().toLowerCase(Locale.ROOT));
    }

    private static List<Option> options(Part part, Inspection inspection) {
        return switch (part.sort()) {
            case CHOICE -> part.constants().stream()
                    .map(constant -> new Option(Codec.key(constant), ValueWords.of(constant), ""))
                    .toList();
            case FLAG -> Stream.of(true, false)
                    .map(flag -> new Option(String.valueOf(flag), ValueWords.of(flag), ""))
                    .toList();
            case TEXT -> switch (part.name()) {
                case "category" -> categories(inspection);
                case "key" -> citations(inspection);
                default -> List.of();
            };
            default -> List.of();
        };
    }

    private static List<Option> categories(Inspection inspection) {
        return inspection.protocols().stream()
                .map(Protocol::categories)
                .flatMap(List::stream)
                .distinct()
                .map((Category category) -> new Option(
                        category.code(),
                        category.code() + " " + category.name(),
                        "findingClass=" + Codec.key(category.findingClass())))
                .toList();
    }

    private static List<Option> citations(Inspection inspection) {
        return inspection.protocols().stream()
                .map(Protocol::citations)
                .flatMap(List::stream)
                .distinct()
                .map((Citation citation) -> new Option(citation.key(), citation.key() + " " + citation.shortTitle(), ""))
                .toList();
    }

    /** A value as it would be filled in: what is not there is left out. */
    public Map<String, String> filled(Value value) {
        Map<String, String> filled = new TreeMap<>();
        for (Blank blank : blanks) {
            Value part = blank.name().isEmpty()
                    ? value
                    : value instanceof Value.Group group ? group.get(blank.name()) : Value.CLEARED;
            switch (part) {
                case Value.Text(String text) -> filled.put(blank.name(), text);
                case Value.Whole(long number) -> filled.put(blank.name(), String.valueOf(number));
                case Value.Flag(boolean flag) -> filled.put(blank.name(), String.valueOf(flag));
                default -> {}
            }
        }
        return filled;
    }

    /** The first blank that is still to be filled in, or holds what is possible no more. */
    public Optional<Blank> lacking(Map<String, String> filled) {
        return blanks.stream()
                .filter(blank -> {
                    String words = filled.getOrDefault(blank.name(), "");
                    return words.isBlank() ? blank.needed() : !holds(blank, words, filled);
                })
                .findFirst();
    }

    private static boolean holds(Blank blank, String words, Map<String, String> filled) {
        return switch (blank.sort()) {
            case NUMBER -> words.strip().matches("-?\\d{1,15}");
            default -> blank.options().isEmpty()
                    || blank.options().stream().anyMatch(option -> option.key().equals(words) && option.fits(filled));
        };
    }

    /** The value that was filled in. */
    public Value value(Map<String, String> filled) {
        Map<String, Value> parts = new TreeMap<>();
        for (Blank blank : blanks) {
            String words = filled.getOrDefault(blank.name(), "").strip();
            if (!words.isEmpty()) {
                parts.put(
                        blank.name(),
                        switch (blank.sort()) {
                            case NUMBER -> Value.of(Long.parseLong(words));
                            case FLAG -> Value.of(Boolean.parseBoolean(words));
                            default -> Value.of(words);
                        });
            }
        }
        Value plain = parts.get("");
        return blanks.size() == 1 && blanks.getFirst().name().isEmpty()
                ? plain == null ? Value.CLEARED : plain
                : Value.group(parts);
    }
}
