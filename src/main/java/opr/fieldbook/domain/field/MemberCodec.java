package opr.fieldbook.domain.field;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * How one member of a group is carried: text, dates, times, flags, whole numbers, enums, records and lists of these.
 *
 * @param codec   carries the content
 * @param missing what a member reads as that is not there or not readable here
 */
record MemberCodec(Codec<Object> codec, @Nullable Object missing) {

    static MemberCodec of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new MemberCodec(any(new ListCodec(of(list.getActualTypeArguments()[0]))), List.of());
        } else if (type == boolean.class) {
            return new MemberCodec(any(Codec.FLAG), false);
        } else if (type == int.class) {
            return new MemberCodec(any(new IntCodec()), 0);
        } else if (type == long.class) {
            return new MemberCodec(any(Codec.WHOLE), 0L);
        }
        return new MemberCodec(any(codec(type)), null);
    }

    Value write(Object content) {
        return codec.write(content);
    }

    @Nullable Object read(Value value) {
        Object content = codec.read(value);
        return content == null ? missing : content;
    }

    Value keepUnknown(Value written, Value before) {
        return codec.keepUnknown(written, before);
    }

    List<String> members() {
        return codec.members();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Codec<?> codec(Type type) {
        if (type == String.class) {
            return Codec.TEXT;
        } else if (type == LocalDate.class) {
            return Codec.DATE;
        } else if (type == OffsetDateTime.class) {
            return Codec.TIME;
        } else if (type == Boolean.class) {
            return Codec.FLAG;
        } else if (type == Long.class) {
            return Codec.WHOLE;
        } else if (type == Integer.class) {
            return new IntCodec();
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return Codec.oneOf((Class) plain);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            return Codec.group((Class) plain);
        }
        throw new IllegalStateException("No codec for members of " + type);
    }

    /** The member's type was looked at when its codec was chosen. */
    @SuppressWarnings("unchecked")
    private static Codec<Object> any(Codec<?> codec) {
        return (Codec<Object>) codec;
    }

    private static final class IntCodec implements Codec<Integer> {

        @Override
        public Value write(Integer number) {
            return Value.of(number.longValue());
        }

        @Override
        public @Nullable Integer read(Value value) {
            return value instanceof Value.Whole(long number) && number == (int) number ? (int) number : null;
        }
    }

    private record ListCodec(MemberCodec item) implements Codec<List<Object>> {

        @Override
        public Value write(List<Object> items) {
            return Value.of(items.stream().map(item::write).toList());
        }

        @Override
        public List<String> members() {
            return item.members();
        }

        /** Items that are not readable here are left out. */
        @Override
        public @Nullable List<Object> read(Value value) {
            if (!(value instanceof Value.Listing(List<Value> values))) {
                return null;
            }
            List<Object> items = new ArrayList<>();
            values.stream().map(item::read).filter(Objects::nonNull).forEach(items::add);
            return items;
        }
    }
}
