package opr.fieldbook.domain.finding;

import java.util.Objects;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import org.jspecify.annotations.Nullable;

/** How a source is named where it is cited: with the section and page that the LEA's own agreement prints, if entered. */
public final class CitationRules {

    /** Between what the source is and what it is about: "MOA, complaint procedures". */
    private static final String ABOUT = ", ";

    private CitationRules() {}

    /** "MOA § XIV, complaint procedures, p. 9"; "ICE Directive 13004.2". */
    public static String inFull(Citation citation, ClauseField.@Nullable Printed printed) {
        String name = citation.shortTitle();
        if (printed == null || printed.section().isBlank()) {
            return name;
        }
        int about = name.indexOf(ABOUT);
        String placed = about < 0
                ? Text.of("word.clause", name, printed.section())
                : Text.of("word.clause", name.substring(0, about), printed.section()) + name.substring(about);
        String page = Objects.requireNonNullElse(printed.page(), "");
        return page.isBlank() ? placed : Text.of("word.clause-page", placed, page);
    }

    /** "MOA § XIV" where the section is known, for tables; otherwise the short title. */
    public static String inShort(Citation citation, ClauseField.@Nullable Printed printed) {
        String name = citation.shortTitle();
        if (printed == null || printed.section().isBlank()) {
            return name;
        }
        int about = name.indexOf(ABOUT);
        return Text.of("word.clause", about < 0 ? name : name.substring(0, about), printed.section());
    }
}
