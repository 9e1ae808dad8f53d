package opr.fieldbook.domain.finding;

import java.util.List;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;

/**
 * What a finding is linked to: the items it was raised from, further sources it cites, names it had before. A link's entity id is its two ends,
 * joined by {@code |}, so that two people who link the same write the same thing.
 */
public final class FindingLink {

    public static final Field<Boolean> ITEM_PRESENT = Field.present(Kind.FINDING_ITEM);
    public static final Field<Boolean> CITATION_PRESENT = Field.present(Kind.FINDING_CITATION);

    /** The citation's text as printed, if it differs from the source's short title. */
    public static final Field<String> CITATION_TEXT = Field.open(Kind.FINDING_CITATION, "text", Codec.TEXT);

    /** A number or working key the finding had before; it is still found by it. */
    public static final Field<Boolean> NAME_PRESENT = Field.present(Kind.FINDING_NAME);

    /** Two findings on the same facts, one for each party. */
    public static final Field<Boolean> PAIR_PRESENT = Field.present(Kind.FINDING_PAIR);

    /** Kinds of links from one finding to something else, whichever end is named first: they go over when it is combined. */
    public static final List<String> ITS_OWN = List.of(Kind.FINDING_ITEM, Kind.FINDING_CITATION, Kind.EXHIBIT_FINDING);

    private FindingLink() {}

    /** The exhibits of a finding, by id. */
    static List<String> exhibits(State state, String finding) {
        return state.all(Kind.EXHIBIT_FINDING).stream()
                .filter(Entity::present)
                .map(link -> link.key().id())
                .filter(link -> joins(link, finding))
                .map(link -> finding(link).equals(finding) ? other(link) : finding(link))
                .toList();
    }

    /** Whether the finding is an end of the link. */
    public static boolean joins(String linkId, String finding) {
        return linkId.contains("|") && (finding(linkId).equals(finding) || other(linkId).equals(finding));
    }

    /** The same link from another finding. */
    public static String moved(String linkId, String from, String to) {
        return finding(linkId).equals(from) ? id(to, other(linkId)) : id(finding(linkId), to);
    }

    public static String id(String finding, String other) {
        return finding + "|" + other;
    }

    /** The id of a pair: the same whichever of the two is named first. */
    public static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? id(one, other) : id(other, one);
    }

    /** The finding's end of a link id. */
    public static String finding(String linkId) {
        return linkId.substring(0, linkId.indexOf('|'));
    }

    /** The other end of a link id. */
    public static String other(String linkId) {
        return linkId.substring(linkId.indexOf('|') + 1);
    }
}
