package opr.fieldbook.ui.inspect.checklist;

import java.util.Locale;
import java.util.function.Predicate;
import opr.fieldbook.base.Text;

/** Which items of a section are shown. The first three stand side by side, the others in a menu. */
public enum ItemFilter {
    ALL(item -> true),
    UNANSWERED(item -> item.answer() == null),
    FINDINGS(item -> !item.findings().isEmpty()),
    LATER(ItemState::later),
    FINDING_MISSING(ItemState::findingMissing),
    MINE(item -> item.claims().stream().anyMatch(Claim::own)
            || item.notes().stream().anyMatch(NoteLine::own)),
    CONFLICTS(ItemState::inConflict),
    CHANGED_BY_MERGE(ItemState::changedByMerge);

    private final Predicate<ItemState> test;

    ItemFilter(Predicate<ItemState> test) {
        this.test = test;
    }

    public boolean shows(ItemState item) {
        return test.test(item);
    }

    public boolean isFurther() {
        return compareTo(FINDINGS) > 0;
    }

    public String textKey() {
        return "inspect.filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return Text.of(textKey());
    }
}
