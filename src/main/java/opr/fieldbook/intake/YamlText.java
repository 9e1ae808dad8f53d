package opr.fieldbook.intake;

import opr.fieldbook.base.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the text of one YAML file as a tree. Only plain YAML is taken: no anchors or aliases (which could also be used to
 * swell a small file into a huge one), no tags, no second document, no name twice, no deep nesting, no huge file.
 */
final class YamlText {

    /** The largest file shipped has 80 KB; a hundred times that is no protocol. */
    private static final int MAX_LENGTH = 8_000_000;

    private static final int MAX_DEPTH = 12;

    private final YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** The tree of a file. */
    JsonNode tree(String file, String text) {
        if (text.length() > MAX_LENGTH) {
            throw Problem.refused("problem.protocol-too-large", file);
        }
        try (JsonParser parser = new PlainOnly(file, mapper.createParser(text))) {
            JsonNode tree = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw Problem.refused("problem.protocol-second-document", file, line(parser.currentTokenLocation()));
            }
            return tree;
        } catch (JacksonException e) {
            throw Problem.refused(e, "problem.protocol-unreadable", file, line(e.getLocation()), reason(e));
        }
    }

    private static String line(TokenStreamLocation location) {
        return location == null ? "?" : String.valueOf(location.getLineNr());
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null ? "?" : message.lines().findFirst().orElse("?");
    }

    /** Refuses what is not plain at the moment it is met. */
    private static final class PlainOnly extends JsonParserDelegate {

        private final String file;

        PlainOnly(String file, JsonParser parser) {
            super(parser);
            this.file = file;
        }

        @Override
        public JsonToken nextToken() {
            return checked(super.nextToken());
        }

        @Override
        public JsonToken nextValue() {
            JsonToken token = nextToken();
            return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
        }

        @Override
        public String nextName() {
            return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
        }

        @Override
        public String nextStringValue() {
            return nextToken() == JsonToken.VALUE_STRING ? getString() : null;
        }

        private JsonToken checked(JsonToken token) {
            if (token != null && (delegate.getObjectId() != null || delegate.getTypeId() != null)) {
                throw Problem.refused("problem.protocol-not-plain", file, line(currentTokenLocation()));
            }
            return token;
        }
    }
}
