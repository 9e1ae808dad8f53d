package opr.fieldbook.cli.call;

import java.util.Arrays;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the words of an enum: {@code not-met} is {@code NOT_MET}; upper and lower case do not matter. */
public final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    public WordConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        for (E constant : type.getEnumConstants()) {
            if (Codec.key(constant).equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw new TypeConversionException(Text.of("cli.usage.not-one-of", word, words(type)));
    }

    /** The words there are, for a message. */
    public static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codec::key).collect(Collectors.joining(", "));
    }
}
