package opr.fieldbook.intake;

import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Item;

/** Reads one item of {@code tour.yaml}, {@code documents.yaml} or {@code interviews.yaml}. */
final class ItemYaml {

    private static final List<String> EVERYWHERE = List.of(
            "id",
            "section",
            "topic",
            "text",
            "check",
            "how",
            "evidence",
            "requirements",
            "source",
            "category",
            "class",
            "party",
            "verify",
            "per_facility",
            "information",
            "same_as",
            "immediate",
            "caution");

    private static final List<String> TOUR = List.of("photo", "one_case");

    private static final List<String> INTERVIEWS =
            List.of("role", "question", "question_es", "follow_ups", "answer_form", "corroborate");

    private final Component component;
    private final String[] known;

    ItemYaml(Component component) {
        this.component = component;
        List<String> more = switch (component) {
            case TOUR -> TOUR;
            case DOCUMENTS -> List.of();
            case INTERVIEWS -> INTERVIEWS;
        };
        this.known = Stream.concat(EVERYWHERE.stream(), more.stream()).toArray(String[]::new);
    }

    Item read(YamlEntry entry) {
        entry.only(known);
        return new Item(
                entry.text("id"),
                entry.text("section"),
                entry.text("topic"),
                entry.text("text"),
                guidance(entry),
                defaults(entry),
                marks(entry),
                component == Component.INTERVIEWS ? script(entry) : null,
                distinct(entry, "same_as"));
    }

    private static Item.Guidance guidance(YamlEntry entry) {
        return new Item.Guidance(
                entry.text("check"),
                entry.texts("how", 2, 4),
                entry.texts("evidence", 1, 4),
                entry.text("source"),
                entry.optionalText("caution"));
    }

    private static Item.Defaults defaults(YamlEntry entry) {
        return new Item.Defaults(
                entry.optionalText("category"),
                entry.word("class", Words.CLASSES),
                entry.word("party", Words.PARTIES),
                entry.word("verify", Words.VERIFICATIONS),
                distinct(entry, "requirements"));
    }

    private static Item.Marks marks(YamlEntry entry) {
        return new Item.Marks(
                entry.flag("per_facility"),
                entry.flag("information"),
                entry.flag("photo"),
                entry.flag("one_case"),
                entry.flag("corroborate"),
                entry.flag("immediate"));
    }

    private static Item.Script script(YamlEntry entry) {
        return new Item.Script(
                entry.optionalText("role"),
                entry.text("question"),
                entry.optionalText("question_es"),
                entry.texts("follow_ups", 1, 3),
                entry.word("answer_form", Words.ANSWER_FORMS));
    }

    private static List<String> distinct(YamlEntry entry, String field) {
        List<String> texts = entry.texts(field);
        String[] sorted = texts.stream().sorted().toArray(String[]::new);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].equals(sorted[i - 1])) {
                throw entry.place().refuse(field, "twice", sorted[i]);
            }
        }
        return texts;
    }
}
