package opr.fieldbook.domain.check;

import opr.fieldbook.log.EntityKey;

/**
 * One open point.
 *
 * @param kind  what sort of point
 * @param where the item id, finding name or facility a person would look for
 * @param text  the point in a sentence
 * @param thing the entity to go to
 */
public record Point(Kind kind, String where, String text, EntityKey thing) {

    /** What sort of point it is; its key is part of the command line's contract. */
    public enum Kind {
        CONFLICT,
        UNANSWERED,
        NOT_MET_WITHOUT_FINDING,
        FINDING_WITHOUT_CITATION,
        FINDING_WITHOUT_EFFECT,
        FINDING_WITHOUT_EVIDENCE,
        FINDING_INCOMPLETE,
        COME_BACK_LATER,
        JOT_NOT_FILED,
        COMPONENT_EMPTY,
        /** The item was answered under another wording; that answer says nothing about this one. */
        OTHER_WORDING,
        /** An answer to an item that this protocol does not ask. */
        NOT_ASKED,
        /** A combined finding says something that stands in no finding that is shown. */
        COMBINED_LEFT,
        /** Two findings have one number; the numbering gives one of them the next. */
        NUMBER_TWICE,
        /** Somebody removed it while another changed it: it stays. */
        REMOVED_ANYWAY
    }
}
