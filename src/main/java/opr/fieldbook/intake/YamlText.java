package opr.fieldbook.intake;

import opr.fieldbook.base.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the text of one YAML file as a tree. Only plain YAML is taken: no anchors or aliases (which could also be used to
 * swell a small file into a huge one), no tags, no second document, no name twice, no deep nesting, no huge file.
 *
 * <p>The tree is built from the tokens here rather than by a mapper, whose start alone takes longer than reading every
 * protocol, and which would take an alias for a text.
 */
final class YamlText {

    /** The largest file shipped has 80 KB; a hundred times that is no protocol. */
    private static final int MAX_LENGTH = 8_000_000;

    private static final int MAX_DEPTH = 8;

    private final String file;
    private final YAMLParser parser;

    private YamlText(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The tree of a file. */
    static JsonNode tree(String file, String text) {
        if (text.length() > MAX_LENGTH) {
            throw Problem.refused("problem.protocol-too-large", file);
        }
        try {
            return read(file, text, false);
        } catch (Problem _) {
            // Lines cost a third of the time, so they are counted only when there is something to say about one.
            return read(file, text, true);
        }
    }

    private static JsonNode read(String file, String text, boolean lines) {
        YAMLFactory factory = YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setUseMarks(lines)
                        .setCodePointLimit(MAX_LENGTH)
                        .build())
                .build();
        try (YAMLParser parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), text)) {
            return new YamlText(file, parser).document();
        } catch (JacksonException e) {
            throw Problem.refused(e, "problem.protocol-unreadable", file, line(e.getLocation()), reason(e));
        }
    }

    private JsonNode document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refuse("empty");
        }
        JsonNode tree = node(first, 0);
        if (parser.nextToken() != null) {
            throw refuse("second-document");
        }
        return tree;
    }

    private JsonNode node(JsonToken token, int depth) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw refuse("not-plain");
        }
        if (depth > MAX_DEPTH) {
            throw refuse("too-deep");
        }
        return switch (token) {
            case START_OBJECT -> names(depth);
            case START_ARRAY -> list(depth);
            case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private ObjectNode names(int depth) {
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            names.set(name, node(parser.nextToken(), depth + 1));
        }
        return names;
    }

    private ArrayNode list(int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(node(token, depth + 1));
        }
        return list;
    }

    /** A whole number; what is no int is of no use in a protocol and is refused where it stands, as no number. */
    private JsonNode whole() {
        String digits = parser.getString();
        return digits.matches("\\d{1,6}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(digits))
                : JsonNodeFactory.instance.nullNode();
    }

    private Problem refuse(String textKey) {
        return Problem.refused("problem.protocol-" + textKey, file, line(parser.currentTokenLocation()));
    }

    private static String line(TokenStreamLocation location) {
        return location == null ? "?" : String.valueOf(location.getLineNr());
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null ? "?" : message.lines().findFirst().orElse("?");
    }
}
