package opr.fieldbook.log;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One thing of an inspection with all its fields, at one moment. Immutable. */
public record Entity(EntityKey key, SortedMap<String, Register> fields) {

    /** The field that says whether a thing of which there are many is there. */
    public static final String PRESENT = "present";

    public Entity {
        fields = Collections.unmodifiableSortedMap(fields);
    }

    static Entity empty(EntityKey key) {
        return new Entity(key, new TreeMap<>());
    }

    Entity with(String field, Register register) {
        TreeMap<String, Register> next = new TreeMap<>(fields);
        next.put(field, register);
        return new Entity(key, next);
    }

    public Register register(String field) {
        return fields.getOrDefault(field, Register.EMPTY);
    }

    /** The field's value, {@link Value#CLEARED} when there is none or while it is in conflict. */
    public Value value(String field) {
        Register register = fields.get(field);
        return register == null ? Value.CLEARED : register.value();
    }

    /** Whether a field has several different values; whether a thing is there is decided otherwise, by {@link #present}. */
    public boolean inConflict() {
        return fields.entrySet().stream().anyMatch(field -> contested(field.getKey(), field.getValue()));
    }

    static boolean contested(String field, Register register) {
        return !field.equals(PRESENT) && register.inConflict();
    }

    /**
     * Whether the thing is there. Things that are named by what they are about (a conclusion) are there once they have a
     * field; the others while {@code present} is true. A removal takes effect only if nobody says otherwise and its author
     * had seen everything the thing now holds; present wins over a removal that did not.
     */
    public boolean present() {
        Register present = fields.get(PRESENT);
        if (present == null) {
            return !fields.isEmpty();
        }
        List<Head> heads = present.heads();
        return !heads.stream().allMatch(Entity::removes) || heads.stream().noneMatch(this::seesAll);
    }

    /** Somebody removed it, somebody else changed it without seeing that: it stays, and says so. */
    public boolean removalOverridden() {
        Register present = fields.get(PRESENT);
        return present != null
                && present()
                && present.choices().stream().anyMatch(choice -> choice.value().equals(Value.of(false)));
    }

    private static boolean removes(Head head) {
        return head.value().equals(Value.of(false));
    }

    private boolean seesAll(Head removal) {
        Set<ChangeId> seen = new HashSet<>(removal.seen());
        for (Map.Entry<String, Register> field : fields.entrySet()) {
            if (!field.getKey().equals(PRESENT) && !seen.containsAll(field.getValue().headIds())) {
                return false;
            }
        }
        return true;
    }

    /** The head that was written last by the clock, for display only. */
    public @Nullable Head latest() {
        Head latest = null;
        for (Register register : fields.values()) {
            for (Head head : register.heads()) {
                if (latest == null || head.stamp().logical() > latest.stamp().logical()) {
                    latest = head;
                }
            }
        }
        return latest;
    }
}
