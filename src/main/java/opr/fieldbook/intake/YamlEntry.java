package opr.fieldbook.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import opr.fieldbook.base.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names with values in a YAML file, with where they stand. Every value is asked for by the type it must have. */
final class YamlEntry {

    private static final List<String> NAMES = List.of("id", "key", "code", "model");

    private final Place place;
    private final JsonNode node;

    private YamlEntry(Place place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    /** A whole file that consists of names with values. */
    static YamlEntry whole(String file, JsonNode tree) {
        return of(file, tree, "-");
    }

    /** The entries of a file or field that is a list. */
    static List<YamlEntry> list(Place place, String field, JsonNode tree) {
        if (!tree.isArray()) {
            throw place.refuse(field, "not-list");
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (JsonNode each : tree) {
            entries.add(of(place.file(), each, field + " " + (entries.size() + 1)));
        }
        return entries;
    }

    private static YamlEntry of(String file, JsonNode node, String position) {
        if (!node.isObject()) {
            throw new Place(file, position).refuse(position, "not-names");
        }
        String item = NAMES.stream()
                .filter(name -> node.path(name).isString())
                .findFirst()
                .map(name -> node.path(name).stringValue())
                .orElse(position);
        return new YamlEntry(new Place(file, item), node);
    }

    Place place() {
        return place;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** Refuses names that are not known, since a misspelt name would silently lose its value. */
    YamlEntry only(String... known) {
        List<String> names = Arrays.asList(known);
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw place.refuse(name, "unknown-name", String.join(", ", new TreeSet<>(names)));
            }
        }
        return this;
    }

    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            throw missing(field);
        }
        return text;
    }

    @Nullable
    String optionalText(String field) {
        return node.has(field) ? plainText(field, node.path(field)) : null;
    }

    /** A list of texts; an absent one reads as empty. */
    List<String> texts(String field) {
        if (!node.has(field)) {
            return List.of();
        }
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw place.refuse(field, "not-list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list) {
            texts.add(plainText(field, each));
        }
        return List.copyOf(texts);
    }

    /** A list of texts whose number is limited. */
    List<String> texts(String field, int least, int most) {
        List<String> texts = texts(field);
        if (texts.size() < least || texts.size() > most) {
            throw place.refuse(field, "how-many", least, most, texts.size());
        }
        return texts;
    }

    /** True or false; absent is false. */
    boolean flag(String field) {
        JsonNode value = node.path(field);
        if (node.has(field) && !value.isBoolean()) {
            throw place.refuse(field, "not-flag");
        }
        return value.asBoolean(false);
    }

    @Nullable
    Integer optionalWhole(String field) {
        if (!node.has(field)) {
            return null;
        }
        JsonNode value = node.path(field);
        if (!value.isInt() || value.intValue() < 1) {
            throw place.refuse(field, "not-whole");
        }
        return value.intValue();
    }

    /** One of a few words, each standing for a value. */
    <T> T word(String field, Map<String, T> words) {
        T value = words.get(text(field));
        if (value == null) {
            throw place.refuse(field, "not-one-of", text(field), String.join(", ", new TreeSet<>(words.keySet())));
        }
        return value;
    }

    YamlEntry entry(String field) {
        JsonNode value = node.path(field);
        if (!node.has(field)) {
            throw missing(field);
        }
        if (!value.isObject()) {
            throw place.refuse(field, "not-names");
        }
        return new YamlEntry(new Place(place.file(), field), value);
    }

    List<YamlEntry> entries(String field) {
        if (!node.has(field)) {
            throw missing(field);
        }
        return list(place, field, node.path(field));
    }

    private Problem missing(String field) {
        return place.refuse(field, "missing");
    }

    private String plainText(String field, JsonNode value) {
        if (!value.isString()) {
            throw place.refuse(field, "not-text");
        }
        String text = value.stringValue();
        if (text.isBlank() || !text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            throw place.refuse(field, "text-form");
        }
        return text;
    }
}
