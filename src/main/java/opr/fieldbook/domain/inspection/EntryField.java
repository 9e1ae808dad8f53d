package opr.fieldbook.domain.inspection;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** The fields of an entry: a note of an item, a comment on a finding, or a jot, owned by its author, shown in time order, never in conflict. */
public final class EntryField {

    /** What a jot is about until it is filed to an item. */
    public static final String JOTS = "jots";

    /** The entity it is about, as {@code kind:id}, or {@link #JOTS}. */
    public static final Field<String> ABOUT = Field.open(Kind.ENTRY, "about", Codec.TEXT);

    public static final Field<String> TEXT = Field.owned(Kind.ENTRY, "text", Codec.TEXT);
    public static final Field<OffsetDateTime> AT = Field.once(Kind.ENTRY, "at", Codec.TIME);

    /** The name of its author. */
    public static final Field<String> AUTHOR = Field.once(Kind.ENTRY, "author", Codec.TEXT);

    /** Keyed in from paper afterwards. */
    public static final Field<Boolean> PAPER = Field.once(Kind.ENTRY, "paper", Codec.FLAG);

    public static final Field<Boolean> PRESENT = Field.present(Kind.ENTRY);

    private EntryField() {}
}
