package opr.fieldbook.ui.inspect.item;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.widgets.mark.Tag;
import org.jspecify.annotations.Nullable;

/** Findings of an item as tags. */
public final class FindingTags {

    private FindingTags() {}

    /** Class and name: "Deficiency A-F05". */
    public static Tag whole(Finding finding) {
        FindingClass findingClass = finding.findingClass();
        return findingClass == null
                ? new Tag(Family.SLATE, "mdi2f-flag-outline", Text.of("inspect.finding.open-class", finding.name()))
                : new Tag(glyph(findingClass), Text.of("inspect.finding.tag", glyph(findingClass).word(), finding.name()));
    }

    /** Only the word, on a card; several of a class are counted. */
    static List<Tag> onCard(ItemState item) {
        List<Tag> tags = new ArrayList<>();
        for (FindingClass each : FindingClass.values()) {
            add(tags, item, each);
        }
        add(tags, item, null);
        if (item.later()) {
            tags.add(new Tag(Family.ACCENT, "mdi2b-bookmark", Text.of("inspect.card.later")));
        }
        return tags;
    }

    private static void add(List<Tag> tags, ItemState item, @Nullable FindingClass wanted) {
        long count = item.findings().stream()
                .filter(finding -> finding.findingClass() == wanted)
                .count();
        if (count > 0) {
            String word = wanted == null ? Text.of("inspect.finding.open") : glyph(wanted).word();
            String words = count == 1 ? word : Text.of("inspect.finding.several", word, count);
            tags.add(wanted == null
                    ? new Tag(Family.SLATE, "mdi2f-flag-outline", words)
                    : new Tag(glyph(wanted), words));
        }
    }

    private static Glyph glyph(FindingClass findingClass) {
        return switch (findingClass) {
            case DEFICIENCY -> Glyph.DEFICIENCY;
            case AREA_OF_CONCERN -> Glyph.AREA_OF_CONCERN;
            case BEST_PRACTICE -> Glyph.BEST_PRACTICE;
            case WORKING_NOTE -> Glyph.WORKING_NOTE;
        };
    }
}
