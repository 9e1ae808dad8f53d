package opr.fieldbook.domain.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a newer version of the program wrote and this one cannot show: things and fields it does not know, members of
 * records it does not know, values it cannot read. All of it is kept and handed on.
 */
public final class NewerRules {

    private NewerRules() {}

    /** Values in force that this version cannot show, each once. */
    public static int count(State state) {
        int count = 0;
        for (String kind : state.kinds()) {
            for (Entity entity : state.all(kind)) {
                count += count(entity);
            }
        }
        return count;
    }

    /** The same of one thing. */
    public static int count(Entity entity) {
        int count = 0;
        for (Map.Entry<String, Register> field : entity.fields().entrySet()) {
            count += count(entity.key().kind(), field.getKey(), field.getValue());
        }
        return count;
    }

    private static int count(String kind, String name, Register register) {
        List<Value> values = register.values();
        Field<?> field = Inventory.find(kind, name).orElse(null);
        return (int) values.stream().filter(value -> isNewer(field, value)).count();
    }

    private static boolean isNewer(@Nullable Field<?> field, Value value) {
        if (!value.holds() || value instanceof Value.Sealed) {
            return false;
        }
        return field == null || field.codec().read(value) == null || hasUnknownMember(Set.copyOf(field.codec().members()), value, "");
    }

    private static boolean hasUnknownMember(Set<String> known, Value value, String path) {
        return switch (value) {
            case Value.Group group when !known.isEmpty() -> group.members().entrySet().stream()
                    .anyMatch(member -> !known.contains(path + member.getKey())
                            || hasUnknownMember(known, member.getValue(), path + member.getKey() + "."));
            case Value.Listing(List<Value> items) -> items.stream().anyMatch(item -> hasUnknownMember(known, item, path));
            default -> false;
        };
    }
}
