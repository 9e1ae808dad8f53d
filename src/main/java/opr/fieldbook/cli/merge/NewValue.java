package opr.fieldbook.cli.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words after {@code --value} as a value of the field: a text as it is, yes or no, a number; a record as JSON, or by its
 * first member alone ({@code met}). Whether it fits the field is for the edit to say.
 */
final class NewValue {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Boolean> FLAGS = Map.of("yes", true, "true", true, "no", false, "false", false);

    private NewValue() {}

    /** @param reason the member of that name, where the field is a record that has one; null for none */
    static Value of(OpenConflict open, String words, @Nullable String reason) {
        Field<?> field = open.field();
        if (field == null || field.codec() == Codec.TEXT) {
            return words.isBlank() ? Value.CLEARED : Value.of(words);
        }
        List<String> members = field.codec().members();
        Value value = words.isBlank() ? Value.CLEARED : words.startsWith("{") || words.startsWith("[") ? json(words) : plain(words);
        if (!members.isEmpty() && value instanceof Value.Text) {
            value = Value.group(Map.of(members.getFirst(), value));
        }
        if (reason != null && members.contains("reason") && value instanceof Value.Group group) {
            TreeMap<String, Value> with = new TreeMap<>(group.members());
            with.put("reason", Value.of(reason));
            value = new Value.Group(with);
        }
        return value;
    }

    private static Value plain(String words) {
        if (FLAGS.containsKey(words)) {
            return Value.of(FLAGS.get(words));
        }
        boolean number = words.length() < 19 && words.matches("-?\\d+");
        return number ? Value.of(Long.parseLong(words)) : Value.of(words);
    }

    private static Value json(String words) {
        try {
            return value(JSON.readTree(words));
        } catch (JacksonException e) {
            throw Problem.refused(e, "problem.settle-json");
        }
    }

    private static Value value(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, Value> members = new TreeMap<>();
            node.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    members.put(member.getKey(), value(member.getValue()));
                }
            });
            return new Value.Group(members);
        } else if (node.isArray()) {
            List<Value> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return Value.of(items);
        } else if (node.isBoolean()) {
            return Value.of(node.asBoolean());
        } else if (node.isIntegralNumber()) {
            return Value.of(node.asLong());
        }
        return node.isNull() ? Value.CLEARED : Value.of(node.asString());
    }
}
