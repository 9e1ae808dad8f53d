package opr.fieldbook.ui.merge.model;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.ui.settle.Authors;
import org.jspecify.annotations.Nullable;

/**
 * Two findings that may be one, side by side.
 *
 * @param reasons why they may be one, the weightiest first
 */
public record PairView(Side a, Side b, List<String> reasons) {

    /**
     * One of the two.
     *
     * @param name     its number or working key
     * @param numbered whether that is for ever
     */
    public record Side(
            String id,
            String name,
            boolean numbered,
            @Nullable FindingClass findingClass,
            String title,
            String condition,
            String citation,
            String evidence,
            String letter,
            String author,
            OffsetDateTime at) {}

    static PairView of(DuplicateRules.Pair pair, Authors authors) {
        return new PairView(side(pair.a(), authors), side(pair.b(), authors), pair.reasons());
    }

    private static Side side(Finding finding, Authors authors) {
        FindingField.Cited cited = finding.get(FindingField.CITED);
        String by = finding.text(FindingField.RAISED_BY);
        return new Side(
                finding.id(),
                finding.name(),
                finding.numbered(),
                finding.findingClass(),
                finding.title(),
                finding.text(FindingField.CONDITION),
                cited == null
                        ? String.join(", ", finding.allCitations())
                        : ValueWords.of(FindingField.CITED, FindingField.CITED.codec().write(cited)),
                finding.text(FindingField.EVIDENCE),
                authors.letter(device(finding.entity()), by),
                by,
                finding.raisedAt());
    }

    /** The laptop it was raised on. */
    private static String device(Entity finding) {
        List<Head> raised = finding.register(FindingField.RAISED_BY.name()).heads();
        return raised.isEmpty() ? "" : raised.getFirst().stamp().device();
    }

    public String id() {
        return a.id() + "|" + b.id();
    }

    /** The one whose name is kept unless the person says otherwise: one with a number, else the first. */
    public Side usual() {
        return b.numbered() && !a.numbered() ? b : a;
    }
}
