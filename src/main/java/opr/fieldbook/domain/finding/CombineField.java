package opr.fieldbook.domain.finding;

import java.util.List;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import org.jspecify.annotations.Nullable;

/**
 * That two findings are one, or are not. An act of combining has the id {@code kept|other|digest of what was gained}: who
 * does the same elsewhere writes the same, who does otherwise writes another act, and neither is a conflict. Two findings
 * that are not the same have the id of the pair.
 */
public final class CombineField {

    /**
     * What the kept finding gained, so that it can be given back.
     *
     * @param texts  the texts of the other finding as they were taken over
     * @param filled fields that were empty and got the other's value
     * @param links  links that were added, as {@code kind:id}
     */
    public record Gain(List<Taken> texts, List<String> filled, List<String> links) {}

    /**
     * One text of the other finding.
     *
     * @param field  the field's name
     * @param before the kept finding's text before; null for none
     * @param after  its text after
     * @param theirs the other's text
     */
    public record Taken(String field, @Nullable String before, String after, String theirs) {}

    public static final Field<Boolean> SAME_PRESENT = Field.present(Kind.FINDING_SAME);
    public static final Field<Gain> GAIN = Field.once(Kind.FINDING_SAME, "gain", Codec.group(Gain.class));
    public static final Field<Boolean> APART_PRESENT = Field.present(Kind.FINDING_APART);

    private CombineField() {}
}
