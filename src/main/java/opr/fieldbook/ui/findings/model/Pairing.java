package opr.fieldbook.ui.findings.model;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.CategoryRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import org.jspecify.annotations.Nullable;

/**
 * The second of two findings on the same facts: the same texts, the other party. Citation and criteria stay behind,
 * because the other party's duty is another one.
 */
final class Pairing {

    private Pairing() {}

    static List<Edit> edits(Inspection inspection, Finding first, String id) {
        List<Edit> edits = new ArrayList<>();
        ConclusionId item = first.items().stream().findFirst().orElse(null);
        edits.add(new Edit.RaiseFinding(id, classed(inspection, first), item, texts(first), null));
        first.items().stream().skip(1).forEach(more -> edits.add(new Edit.LinkItem(id, more, true)));
        edits.add(new Edit.LinkFinding(first.id(), id, true));
        return edits;
    }

    private static @Nullable Classed classed(Inspection inspection, Finding first) {
        FindingClass findingClass = first.findingClass();
        if (findingClass == null) {
            return null;
        }
        Party other = first.party() == Party.ICE ? Party.LEA : Party.ICE;
        String category = CategoryRules.find(first.category(), inspection.protocols())
                .filter(known -> known.findingClass() == findingClass && known.allows(other))
                .map(Category::code)
                .orElse(null);
        return new Classed(findingClass, category, other, null);
    }

    private static Edit.FindingTexts texts(Finding first) {
        return new Edit.FindingTexts(
                first.get(FindingField.TITLE),
                first.get(FindingField.CONDITION),
                null,
                first.get(FindingField.CAUSE),
                first.get(FindingField.EFFECT),
                first.get(FindingField.EVIDENCE));
    }
}
