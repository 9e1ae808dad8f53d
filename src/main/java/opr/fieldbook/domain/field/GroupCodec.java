package opr.fieldbook.domain.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as one group, member by member, so that fields that make sense only together (class, category, party) are
 * one value and one conflict. Members may be text, dates, flags, whole numbers or enums, each of them null.
 */
final class GroupCodec<R extends Record> implements Codec<R> {

    private final RecordComponent[] components;
    private final Constructor<R> constructor;

    GroupCodec(Class<R> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has its canonical constructor", e);
        }
    }

    @Override
    public Value write(R group) {
        TreeMap<String, Value> members = new TreeMap<>();
        for (RecordComponent component : components) {
            Object member = member(group, component);
            if (member != null) {
                members.put(component.getName(), writeMember(member));
            }
        }
        return new Value.Group(members);
    }

    @Override
    public @Nullable R read(Value value) {
        if (!(value instanceof Value.Group group)) {
            return null;
        }
        Object[] arguments = Arrays.stream(components)
                .map(component -> readMember(component.getType(), group.get(component.getName())))
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static @Nullable Object member(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Value writeMember(Object member) {
        return switch (member) {
            case Boolean flag -> Value.of(flag);
            case Long number -> Value.of(number);
            case Enum<?> constant -> Value.of(Codec.key(constant));
            default -> Value.of(member.toString());
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object readMember(Class<?> type, Value value) {
        if (type == String.class) {
            return TEXT.read(value);
        } else if (type == LocalDate.class) {
            return DATE.read(value);
        } else if (type == Long.class || type == long.class) {
            return WHOLE.read(value);
        } else if (type == boolean.class) {
            return value.equals(Value.of(true));
        } else if (type.isEnum()) {
            return value instanceof Value.Text(String text) ? Codec.constant((Class) type, text) : null;
        }
        throw new IllegalStateException("No codec for members of " + type);
    }
}
