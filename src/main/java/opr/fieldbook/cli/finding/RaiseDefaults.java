package opr.fieldbook.cli.finding;

import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Party;
import org.jspecify.annotations.Nullable;

/**
 * Category and party of a finding where they are not given: those of its item, as far as they fit the class. What is given
 * is taken as it is; the rules of edits refuse what does not fit.
 */
final class RaiseDefaults {

    private final Inspection inspection;
    private final @Nullable Asked asked;
    private final List<String> warnings;

    RaiseDefaults(Inspection inspection, @Nullable Asked asked, List<String> warnings) {
        this.inspection = inspection;
        this.asked = asked;
        this.warnings = warnings;
    }

    FindingField.Classed classed(FindingClass findingClass, @Nullable String category, @Nullable Party party) {
        if (asked == null || !findingClass.counted()) {
            return new FindingField.Classed(findingClass, category, party, null);
        }
        Item.Defaults defaults = asked.item().defaults();
        String code = category != null ? category : fitting(defaults.category(), findingClass, party);
        Party carried = party != null ? party : carried(defaults.party(), code);
        return new FindingField.Classed(findingClass, code, carried, null);
    }

    /** The item's category if it is one of this class that the given party can carry. */
    private @Nullable String fitting(@Nullable String code, FindingClass findingClass, @Nullable Party party) {
        return code == null
                ? null
                : find(code)
                        .filter(known -> known.findingClass() == findingClass)
                        .filter(known -> party == null || known.allows(party))
                        .map(Category::code)
                        .orElse(null);
    }

    /** The item's party; where the item leaves it open, the LEA if the category permits, and a word to look at it. */
    private Party carried(Party usual, @Nullable String code) {
        Category category = code == null ? null : find(code).orElse(null);
        if (usual != Party.JOINT && (category == null || category.allows(usual))) {
            return usual;
        }
        Party chosen = category == null || category.allows(Party.LEA) ? Party.LEA : Party.ICE;
        if (usual == Party.JOINT) {
            warnings.add(Text.of("cli.warning.party-open"));
        }
        return chosen;
    }

    private Optional<Category> find(String code) {
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.category(code).stream())
                .findFirst();
    }
}
