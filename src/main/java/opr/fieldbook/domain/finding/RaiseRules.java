package opr.fieldbook.domain.finding;

import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Observation;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Party;
import org.jspecify.annotations.Nullable;

/** What a finding raised from an item begins with. Class, category and party are only offered; the inspector decides. */
public final class RaiseRules {

    /** Stands in a text where something is still to be filled in. */
    public static final String GAP = "___";

    /**
     * What an item brings along.
     *
     * @param title         what the finding is called at first
     * @param condition     the beginning of the condition
     * @param typical       the class it usually is, to be offered; null where there is none
     * @param category      the category that goes with it, or null
     * @param party         who is responsible, null where it must be asked
     * @param citation      the most direct source, or null
     * @param sources       all sources of the item
     * @param corroborate   one statement alone is no violation
     * @param clauseMissing its category waits for a clause and its time limit
     */
    public record Proposal(
            String title,
            String condition,
            @Nullable FindingClass typical,
            @Nullable String category,
            @Nullable Party party,
            @Nullable String citation,
            List<String> sources,
            boolean corroborate,
            boolean clauseMissing) {}

    private RaiseRules() {}

    public static Proposal from(Asked asked, Inspection inspection) {
        Item item = asked.item();
        Item.Defaults defaults = item.defaults();
        boolean corroborate = item.marks().corroborate();
        boolean clauseMissing =
                ClauseRules.blocked(defaults.category(), defaults.requirements(), inspection.state());
        FindingClass typical = corroborate
                ? FindingClass.AREA_OF_CONCERN
                : defaults.typical() == FindingClass.WORKING_NOTE ? null : defaults.typical();
        String category = typical == null || clauseMissing
                ? null
                : CategoryRules.forClass(defaults.category(), typical, inspection, defaults.requirements())
                        .map(Category::code)
                        .orElse(null);
        return new Proposal(
                title(asked, inspection),
                condition(asked, inspection),
                typical,
                category,
                defaults.party() == Party.JOINT ? null : defaults.party(),
                defaults.requirements().stream().findFirst().orElse(null),
                defaults.requirements(),
                corroborate,
                clauseMissing);
    }

    /**
     * A statement that was answered, or seen, as not met says so. A question, or a statement that nobody found not met, is
     * named by its topic: the title must not say more than the answer.
     */
    private static String title(Asked asked, Inspection inspection) {
        Item item = asked.item();
        if (item.text().endsWith("?") || !notMet(asked, inspection)) {
            String key = "word.topic." + item.topic().toLowerCase(Locale.ROOT);
            return Text.has(key) ? Text.of(key) : item.topic();
        }
        return Text.of("finding.raise.title", item.text());
    }

    private static boolean notMet(Asked asked, Inspection inspection) {
        Answer answer = ConclusionField.ANSWER.read(inspection.state(), asked.id().toString());
        return answer == null ? seenNotMet(asked, inspection) > 0 : answer.result() == Result.NOT_MET;
    }

    private static long seenNotMet(Asked asked, Inspection inspection) {
        return Observation.under(inspection.state(), asked.id()).stream()
                .map(Observation::seen)
                .filter(one -> one != null && one.result() == Result.NOT_MET)
                .count();
    }

    private static String condition(Asked asked, Inspection inspection) {
        List<Observation> seen = Observation.under(inspection.state(), asked.id());
        long not = seenNotMet(asked, inspection);
        if (not > 0) {
            return Text.of("finding.raise.observed", not, seen.size(), GAP);
        }
        return Text.of("finding.raise.condition." + Codec.key(asked.component()), GAP);
    }
}
