package opr.fieldbook.domain.exhibit;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.field.Sensitivity;

/**
 * The fields of an exhibit. Its id is the name of its content, so the same file added on two laptops is one exhibit; what may
 * differ between the two (the file's name, when, by whom) stands once for each laptop and cannot conflict.
 */
public final class ExhibitField {

    /** Of the original, in bytes. */
    public static final Field<Long> SIZE = Field.once(Kind.EXHIBIT, "size", Codec.WHOLE);

    /** Of the original, 64 hex digits. */
    public static final Field<String> SHA256 = Field.once(Kind.EXHIBIT, "sha256", Codec.TEXT);

    public static final Field<String> CAPTION = Field.open(Kind.EXHIBIT, "caption", Codec.TEXT);
    public static final Field<Boolean> PRESENT = Field.present(Kind.EXHIBIT);

    /** The name of the file; it may name a person. */
    public static final Field<String> NAME = working("name");

    public static final Field<String> MEDIA_TYPE = Field.once(Kind.EXHIBIT_ADDED, "media-type", Codec.TEXT);
    public static final Field<OffsetDateTime> ADDED_AT = Field.once(Kind.EXHIBIT_ADDED, "added-at", Codec.TIME);

    /** The name of who added it. */
    public static final Field<String> ADDED_BY = working("added-by");

    private ExhibitField() {}

    private static Field<String> working(String name) {
        return new Field<>(Kind.EXHIBIT_ADDED, name, Codec.TEXT, Sensitivity.WORKING, Merge.ONCE);
    }
}
