package opr.fieldbook.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * Everything an inspection holds, as canonical JSON (RFC 8785): equal states give equal bytes on any machine. Not in it:
 * drafts, journal, receipts, what was set aside.
 */
public final class Dump {

    private Dump() {}

    /** Every entity by kind and id: every field with all its heads, or only the values. */
    public static byte[] of(State state, boolean valuesOnly) {
        Map<String, Object> kinds = new TreeMap<>();
        for (String kind : state.kinds()) {
            Map<String, Object> entities = new TreeMap<>();
            for (Entity entity : state.all(kind)) {
                entities.put(entity.key().id(), entity(entity, valuesOnly));
            }
            kinds.put(kind, entities);
        }
        return CanonicalJson.bytes(kinds);
    }

    /** SHA-256 over {@link #of}, 64 hex digits. */
    public static String hash(State state, boolean valuesOnly) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of(state, valuesOnly));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Map<String, Object> entity(Entity entity, boolean valuesOnly) {
        Map<String, Object> fields = new TreeMap<>();
        entity.fields().forEach((name, register) -> fields.put(name, heads(register, valuesOnly)));
        Map<String, Object> whole = new TreeMap<>();
        whole.put("fields", fields);
        if (!entity.present()) {
            whole.put("removed", true);
        }
        return whole;
    }

    private static List<Object> heads(Register register, boolean valuesOnly) {
        List<Object> heads = new ArrayList<>();
        for (Head head : register.heads()) {
            heads.add(valuesOnly ? plain(head.value()) : head(head));
        }
        return heads;
    }

    private static Map<String, Object> choice(Choice choice) {
        Map<String, Object> out = new TreeMap<>();
        out.put("value", plain(choice.value()));
        out.put("author", choice.author());
        out.put("device", choice.device());
        out.put("at", choice.at().toString());
        out.put("change", choice.change().toString());
        return out;
    }

    private static Map<String, Object> head(Head head) {
        Map<String, Object> out = new TreeMap<>();
        out.put("value", plain(head.value()));
        out.put("author", head.stamp().author());
        out.put("device", head.stamp().device());
        out.put("at", head.stamp().at().toString());
        out.put("change", head.id().toString());
        return out;
    }

    /** A value as one line of canonical JSON. */
    public static String json(Value value) {
        return new String(CanonicalJson.bytes(plain(value)), StandardCharsets.UTF_8);
    }

    /** A value as maps, lists, texts, numbers, flags; cleared is null, struck is an object that says so. */
    public static @Nullable Object value(Value value) {
        return switch (value) {
            case Value.Cleared() -> null;
            case Value.Listing(List<Value> items) -> items.stream().map(Dump::value).toList();
            case Value.Group group -> {
                Map<String, @Nullable Object> members = new TreeMap<>();
                group.members().forEach((name, member) -> members.put(name, value(member)));
                yield members;
            }
            case Value.Text ignored -> plain(value);
            case Value.Whole ignored -> plain(value);
            case Value.Flag ignored -> plain(value);
            case Value.Struck ignored -> plain(value);
            case Value.Sealed ignored -> plain(value);
            case Value.Alternatives ignored -> plain(value);
        };
    }

    /** A value as canonical JSON would hold it; cleared is null, struck is an object that says so. */
    private static Object plain(Value value) {
        return switch (value) {
            case Value.Cleared() -> CanonicalJson.NULL;
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> number;
            case Value.Flag(boolean flag) -> flag;
            case Value.Listing(List<Value> items) -> items.stream().map(Dump::plain).toList();
            case Value.Group group -> {
                Map<String, Object> members = new TreeMap<>();
                group.members().forEach((name, member) -> members.put(name, plain(member)));
                yield members;
            }
            case Value.Struck(String digest) -> Map.of("struck", digest);
            case Value.Sealed(String sealed) -> Map.of("sealed", sealed);
            case Value.Alternatives(List<Choice> choices) -> Map.of(
                    "alternatives", choices.stream().map(Dump::choice).toList());
        };
    }
}
