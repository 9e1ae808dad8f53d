package opr.fieldbook.ui.findings.list;

import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.ui.theme.Glyph;

/** The glyphs of classes and of ways to verify. */
public final class FindingGlyph {

    private FindingGlyph() {}

    public static Glyph of(FindingClass findingClass) {
        return switch (findingClass) {
            case DEFICIENCY -> Glyph.DEFICIENCY;
            case AREA_OF_CONCERN -> Glyph.AREA_OF_CONCERN;
            case BEST_PRACTICE -> Glyph.BEST_PRACTICE;
            case WORKING_NOTE -> Glyph.WORKING_NOTE;
        };
    }

    public static Glyph of(Verification verification) {
        return verification == Verification.SITE ? Glyph.ON_SITE_CHECK : Glyph.DESK_CHECK;
    }
}
