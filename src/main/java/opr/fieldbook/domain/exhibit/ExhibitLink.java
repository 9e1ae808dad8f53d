package opr.fieldbook.domain.exhibit;

import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/**
 * What an exhibit is linked to. The id of a link is its two ends, the exhibit first, joined by {@code |}, so that two people
 * who link the same write the same thing.
 */
public final class ExhibitLink {

    public static final Field<Boolean> ITEM_PRESENT = Field.present(Kind.EXHIBIT_ITEM);
    public static final Field<Boolean> FINDING_PRESENT = Field.present(Kind.EXHIBIT_FINDING);

    private ExhibitLink() {}

    public static String id(String exhibit, String other) {
        return exhibit + "|" + other;
    }

    /** The exhibit's end of a link id. */
    public static String exhibit(String linkId) {
        return linkId.substring(0, linkId.indexOf('|'));
    }

    /** The other end of a link id. */
    public static String other(String linkId) {
        return linkId.substring(linkId.indexOf('|') + 1);
    }
}
