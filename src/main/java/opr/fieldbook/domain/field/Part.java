package opr.fieldbook.domain.field;

import java.util.List;

/**
 * One thing that a person fills in to write a field: the field itself, or a member of its record.
 *
 * @param name      of the member; empty for a field that is no record
 * @param constants the possible values where it is one of a few
 * @param needed    whether the record cannot be without it
 */
public record Part(String name, Sort sort, List<? extends Enum<?>> constants, boolean needed) {

    /** What is filled in. */
    public enum Sort {
        TEXT,
        DAY,
        NUMBER,
        FLAG,
        CHOICE,
        /** A list or a record inside a record: not filled in on one line. */
        OTHER
    }

    static Part of(String name, Codec<?> codec, boolean needed) {
        Sort sort = codec == Codec.TEXT
                ? Sort.TEXT
                : codec == Codec.DATE
                        ? Sort.DAY
                        : codec == Codec.WHOLE
                                ? Sort.NUMBER
                                : codec == Codec.FLAG
                                        ? Sort.FLAG
                                        : codec.constants().isEmpty() ? Sort.OTHER : Sort.CHOICE;
        return new Part(name, sort, codec.constants(), needed);
    }
}
