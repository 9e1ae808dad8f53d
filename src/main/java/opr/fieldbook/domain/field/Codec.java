package opr.fieldbook.domain.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Carries a typed value to the log and back. What a newer program wrote and this one cannot read comes back as null. */
public interface Codec<T> {

    Value write(T value);

    /** The typed value, or null if there is none or it is not readable here. */
    @Nullable T read(Value value);

    /**
     * What is to be written in place of {@code before} so that nothing of a newer version is lost: for a record, its members
     * that this version does not know.
     */
    default Value keepUnknown(Value written, Value before) {
        return written;
    }

    /** The names of a record's members, those of records inside it with a dot; empty for anything but a record. */
    default List<String> members() {
        return List.of();
    }

    /** What a person fills in to write a value: a record member by member, anything else at once. */
    default List<Part> parts() {
        return List.of(Part.of("", this, true));
    }

    /** The possible values where the value is one of a few; empty for anything else. */
    default List<? extends Enum<?>> constants() {
        return List.of();
    }

    Codec<String> TEXT = of(Value::of, value -> value instanceof Value.Text(String text) ? text : null);

    Codec<Boolean> FLAG = of(Value::of, value -> value instanceof Value.Flag(boolean flag) ? flag : null);

    Codec<Long> WHOLE = of(Value::of, value -> value instanceof Value.Whole(long number) ? number : null);

    /** The value itself, for content with a shape of its own. */
    Codec<Value> RAW = of(Function.identity(), value -> value.holds() ? value : null);

    Codec<LocalDate> DATE = parsed(LocalDate::parse);

    Codec<OffsetDateTime> TIME = parsed(OffsetDateTime::parse);

    Codec<List<String>> TEXTS = of(
            texts -> Value.of(texts.stream().map(Value::of).toList()), Codec::texts);

    static <E extends Enum<E>> Codec<E> oneOf(Class<E> type) {
        Map<String, E> constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toUnmodifiableMap(Codec::key, c -> c));
        return new Codec<>() {
            @Override
            public Value write(E constant) {
                return Value.of(key(constant));
            }

            @Override
            public @Nullable E read(Value value) {
                return value instanceof Value.Text(String text) ? constants.get(text) : null;
            }

            @Override
            public List<E> constants() {
                return List.of(type.getEnumConstants());
            }
        };
    }

    static <R extends Record> Codec<R> group(Class<R> type) {
        return new GroupCodec<>(type);
    }

    /** An enum constant as it stands in the log and on the command line: {@code NOT_MET} is {@code not-met}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String key) {
        for (E constant : type.getEnumConstants()) {
            if (key(constant).equals(key)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable List<String> texts(Value value) {
        if (!(value instanceof Value.Listing(List<Value> items))) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof Value.Text(String text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static <T> Codec<T> parsed(Function<String, T> parser) {
        return of(written -> Value.of(written.toString()), value -> {
            if (!(value instanceof Value.Text(String text))) {
                return null;
            }
            try {
                return parser.apply(text);
            } catch (DateTimeException e) {
                return null;
            }
        });
    }

    private static <T> Codec<T> of(Function<T, Value> write, Function<Value, @Nullable T> read) {
        return new Codec<>() {
            @Override
            public Value write(T value) {
                return write.apply(value);
            }

            @Override
            public @Nullable T read(Value value) {
                return read.apply(value);
            }
        };
    }
}
