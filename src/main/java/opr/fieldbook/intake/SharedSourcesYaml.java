package opr.fieldbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code citations.yaml} and {@code taxonomy.yaml}. */
final class SharedSourcesYaml {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** The fields of a topic that name a category, with the class that the category must have. */
    private static final Map<String, FindingClass> TOPIC_CATEGORIES = Map.of(
            "deficiency_lea", FindingClass.DEFICIENCY,
            "deficiency_ice", FindingClass.DEFICIENCY,
            "concern_lea", FindingClass.AREA_OF_CONCERN,
            "concern_ice", FindingClass.AREA_OF_CONCERN);

    private SharedSourcesYaml() {}

    static SharedSources read(String citationsFile, JsonNode citations, String taxonomyFile, JsonNode taxonomy) {
        YamlEntry both = YamlEntry.whole(taxonomyFile, taxonomy).only("categories", "topics");
        List<Category> categories = categories(both.entries("categories"));
        return new SharedSources(citations(citationsFile, citations), categories, topics(both, categories));
    }

    private static List<Citation> citations(String file, JsonNode tree) {
        List<Citation> citations = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlEntry entry : YamlEntry.list(new Place(file, "-"), "citation", tree)) {
            Citation citation = citation(entry);
            if (!keys.add(citation.key())) {
                throw entry.place().refuse("key", "twice", citation.key());
            }
            citations.add(citation);
        }
        return citations;
    }

    private static Citation citation(YamlEntry entry) {
        entry.only("key", "short", "title", "date", "kind", "demands", "text_needed");
        return new Citation(
                entry.text("key"),
                entry.text("short"),
                entry.text("title"),
                date(entry),
                entry.word("kind", Words.SOURCES),
                entry.text("demands"),
                entry.flag("text_needed"));
    }

    private static @Nullable String date(YamlEntry entry) {
        String date = entry.optionalText("date");
        if (date != null && !DATE.matcher(date).matches()) {
            throw entry.place().refuse("date", "not-date", date);
        }
        return date;
    }

    private static List<Category> categories(List<YamlEntry> entries) {
        List<Category> categories = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlEntry entry : entries) {
            Category category = category(entry);
            if (!codes.add(category.code())) {
                throw entry.place().refuse("code", "twice", category.code());
            }
            categories.add(category);
        }
        return categories;
    }

    private static Category category(YamlEntry entry) {
        entry.only(
                "code",
                "class",
                "name",
                "party",
                "joint",
                "gao_table",
                "gao_row",
                "rolls_up_to",
                "needs_chief",
                "note");
        Category category = new Category(
                entry.text("code"),
                entry.word("class", Words.CLASSES),
                entry.text("name"),
                entry.word("party", Words.PARTIES),
                entry.flag("joint"),
                table(entry),
                entry.flag("needs_chief"));
        if (!category.findingClass().counted()) {
            throw entry.place().refuse("class", "category-class");
        }
        if (category.joint()
                && (category.party() != Party.JOINT || category.findingClass() == FindingClass.DEFICIENCY)) {
            throw entry.place().refuse("joint", "category-joint");
        }
        return category;
    }

    /** The table of GAO-21-186 that has the category as a row; one without a row says what it rolls up to. */
    private static @Nullable String table(YamlEntry entry) {
        String table = entry.word("gao_table", Words.TABLES).orElse(null);
        if ((table == null) == entry.has("gao_row") || (table == null) != entry.has("rolls_up_to")) {
            throw entry.place().refuse("gao_row", "category-row");
        }
        return table;
    }

    private static Set<String> topics(YamlEntry taxonomy, List<Category> categories) {
        Map<String, Category> known = new HashMap<>();
        categories.forEach(category -> known.put(category.code(), category));
        Set<String> topics = new HashSet<>();
        for (YamlEntry entry : taxonomy.entries("topics")) {
            entry.only(
                    "code",
                    "name",
                    "deficiency_lea",
                    "deficiency_ice",
                    "concern_lea",
                    "concern_ice",
                    "needs_chief",
                    "note");
            if (!topics.add(entry.text("code"))) {
                throw entry.place().refuse("code", "twice", entry.text("code"));
            }
            TOPIC_CATEGORIES.forEach((field, findingClass) -> {
                String code = entry.optionalText(field);
                Category category = code == null ? null : known.get(code);
                if (code != null && (category == null || category.findingClass() != findingClass)) {
                    throw entry.place().refuse(field, "category-misfit", code);
                }
            });
        }
        return topics;
    }
}
