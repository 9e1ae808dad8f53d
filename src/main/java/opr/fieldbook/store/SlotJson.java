package opr.fieldbook.store;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.seal.KeySlot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Key slots and other small texts as JSON, token by token: it is read at every start, and starting a mapper would take longer than all the rest
 * of unlocking except the key derivation.
 */
final class SlotJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SlotJson() {}

    /** An object whose values are texts. */
    static String write(Map<String, String> fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(fields, generator);
        }
        return out.toString();
    }

    /** Throws {@link IllegalArgumentException} if the text is no slot. */
    static KeySlot read(String text) {
        try {
            return KeySlot.of(readTexts(text));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a slot", e);
        }
    }

    /** The inverse of {@link #write(Map)}. */
    static Map<String, String> readTexts(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return fields(parser);
        }
    }

    /**
     * What {@code library.key} holds.
     *
     * @param check the check sum as it stands there
     */
    record KeyFile(String format, int version, String library, List<KeySlot> slots, String check) {}

    static byte[] write(KeyFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(pretty(), out)) {
            generator.writeStartObject();
            generator.writeStringProperty("format", file.format());
            generator.writeNumberProperty("version", file.version());
            generator.writeStringProperty("library", file.library());
            generator.writeArrayPropertyStart("slots");
            file.slots().forEach(slot -> write(slot.fields(), generator));
            generator.writeEndArray();
            generator.writeStringProperty("check", file.check());
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    /**
     * Throws {@link IllegalArgumentException} or {@link JacksonException} if the bytes are no such file.
     *
     * @param known the newest version known here; the slots of a newer one are left unread
     */
    static KeyFile readKeyFile(byte[] bytes, int known) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            Map<String, String> texts = new LinkedHashMap<>();
            List<KeySlot> slots = new ArrayList<>();
            int version = 0;
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && version <= known) {
                    readSlots(parser, slots);
                } else if (value == JsonToken.VALUE_NUMBER_INT) {
                    version = name.equals("version") ? parser.getIntValue() : version;
                } else if (value == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            return new KeyFile(
                    texts.getOrDefault("format", ""),
                    version,
                    texts.getOrDefault("library", ""),
                    slots,
                    texts.getOrDefault("check", ""));
        }
    }

    private static void readSlots(JsonParser parser, List<KeySlot> slots) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            slots.add(KeySlot.of(fields(parser)));
        }
    }

    /** The texts of an object that has just begun. */
    private static Map<String, String> fields(JsonParser parser) {
        expect(parser.currentToken(), JsonToken.START_OBJECT);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            expect(parser.nextToken(), JsonToken.VALUE_STRING);
            fields.put(name, parser.getString());
        }
        expect(parser.currentToken(), JsonToken.END_OBJECT);
        return fields;
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException("Expected " + wanted + ", found " + found);
        }
    }

    private static void write(Map<String, String> fields, JsonGenerator out) {
        out.writeStartObject();
        fields.forEach(out::writeStringProperty);
        out.writeEndObject();
    }

    private static ObjectWriteContext pretty() {
        return new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
    }
}
