package opr.fieldbook.domain.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as one group, member by member, so that fields that make sense only together (class, category, party) are
 * one value and one conflict. Members may be text, dates, flags, whole numbers, enums, records and lists of these; each of
 * them may be null, and a missing list reads as empty.
 */
final class GroupCodec<R extends Record> implements Codec<R> {

    private final Class<R> type;

    GroupCodec(Class<R> type) {
        this.type = type;
    }

    @Override
    public Value write(R group) {
        return writeMember(group);
    }

    @Override
    public @Nullable R read(Value value) {
        return type.cast(readMember(type, value));
    }

    private static Value writeMember(Object member) {
        return switch (member) {
            case Boolean flag -> Value.of(flag);
            case Long number -> Value.of(number);
            case Integer number -> Value.of(number.longValue());
            case Enum<?> constant -> Value.of(Codec.key(constant));
            case List<?> list -> Value.of(list.stream().map(GroupCodec::writeMember).toList());
            case Record group -> writeRecord(group);
            default -> Value.of(member.toString());
        };
    }

    private static Value writeRecord(Record group) {
        TreeMap<String, Value> members = new TreeMap<>();
        for (RecordComponent component : group.getClass().getRecordComponents()) {
            Object member = member(group, component);
            if (member != null) {
                members.put(component.getName(), writeMember(member));
            }
        }
        return new Value.Group(members);
    }

    private static @Nullable Object member(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object readMember(Type type, Value value) {
        if (type == String.class) {
            return TEXT.read(value);
        } else if (type == LocalDate.class) {
            return DATE.read(value);
        } else if (type == Long.class || type == long.class) {
            return WHOLE.read(value);
        } else if (type == Integer.class) {
            Long number = WHOLE.read(value);
            return number == null ? null : number.intValue();
        } else if (type == boolean.class) {
            return value.equals(Value.of(true));
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return readList(list.getActualTypeArguments()[0], value);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return value instanceof Value.Text(String text) ? Codec.constant((Class) plain, text) : null;
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            return value instanceof Value.Group group ? readRecord((Class<? extends Record>) plain, group) : null;
        }
        throw new IllegalStateException("No codec for members of " + type);
    }

    private static List<Object> readList(Type item, Value value) {
        List<Object> items = new ArrayList<>();
        if (value instanceof Value.Listing(List<Value> values)) {
            for (Value each : values) {
                Object read = readMember(item, each);
                if (read != null) {
                    items.add(read);
                }
            }
        }
        return items;
    }

    private static <R extends Record> @Nullable R readRecord(Class<R> type, Value.Group group) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> readMember(component.getGenericType(), group.get(component.getName())))
                .toArray();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
