package opr.fieldbook.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.State;

/**
 * Suggests which findings may be the same one raised twice, by what they cite, the items they come from, the evidence they
 * share and their words. A suggestion only: a person combines them, or says that they are not the same, and then they are
 * not suggested again.
 */
public final class DuplicateRules {

    private static final double CITATION = 0.3;
    private static final double ITEM = 0.4;
    private static final double SAME_REQUIREMENT = 0.3;
    private static final double EXHIBIT = 0.25;
    private static final double PARTY_AND_CATEGORY = 0.15;
    private static final double WORDS = 0.5;

    /** Less than this in common is chance. */
    private static final double SIMILAR = 0.3;

    /** The same citation, party and category alone are not enough: a chapter of the agreement has many findings. */
    private static final double THRESHOLD = 0.5;
    private static final int FEWEST_WORDS = 3;
    private static final int NAMED = 4;

    /**
     * Two findings that may be one.
     *
     * @param score   from 0 to 1
     * @param reasons in words, the weightiest first
     */
    public record Pair(Finding a, Finding b, double score, List<String> reasons) {}

    private DuplicateRules() {}

    /** The pairs worth looking at, the likeliest first; then in the order of their ids. */
    public static List<Pair> pairs(Inspection inspection) {
        return pairs(inspection, finding -> true);
    }

    /** Those of them in which at least one finding is of interest: the others are not compared. */
    public static List<Pair> pairs(Inspection inspection, Predicate<Finding> interest) {
        State state = inspection.state();
        Combined combined = Combined.of(state);
        List<Finding> open = Finding.all(state).stream()
                .filter(finding -> !finding.withdrawn())
                .sorted(Comparator.comparing(Finding::id))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Finding one = open.get(i);
            boolean wanted = interest.test(one);
            for (Finding other : open.subList(i + 1, open.size())) {
                if (!wanted && !interest.test(other)) {
                    continue;
                }
                Pair pair = pair(one, other, inspection);
                if (pair.score() >= THRESHOLD && mayBeOne(one, other, combined, state)) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    /** The pairs that one finding is in. */
    public static List<Pair> pairsOf(Finding finding, Inspection inspection) {
        State state = inspection.state();
        Combined combined = Combined.of(state);
        return Finding.all(state).stream()
                .filter(other -> !finding.withdrawn() && !other.withdrawn() && !other.id().equals(finding.id()))
                .map(other -> pair(finding, other, inspection))
                .filter(pair -> pair.score() >= THRESHOLD && mayBeOne(pair.a(), pair.b(), combined, state))
                .sorted(Comparator.comparingDouble(Pair::score).reversed())
                .toList();
    }

    /** Two findings on the same facts for two parties are two, and so are those that somebody said are not the same. */
    private static boolean mayBeOne(Finding a, Finding b, Combined combined, State state) {
        boolean classes = a.findingClass() == null
                || b.findingClass() == null
                || a.findingClass() == b.findingClass()
                || (a.findingClass().counted() && b.findingClass().counted());
        return classes
                && a.linked(state).stream().noneMatch(linked -> linked.id().equals(b.id()))
                && !CombineRules.apart(state, combined, a.id(), b.id());
    }

    /** What two findings have in common, whether or not it is enough. */
    public static Pair pair(Finding a, Finding b, Inspection inspection) {
        List<Reason> reasons = Stream.of(
                        citation(a, b),
                        item(a, b, inspection),
                        exhibit(a, b, inspection.state()),
                        partyAndCategory(a, b),
                        words(a, b))
                .filter(reason -> reason.weight() > 0)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .toList();
        double score = Math.min(1, reasons.stream().mapToDouble(Reason::weight).sum());
        return new Pair(a, b, Math.round(score * 100) / 100.0, reasons.stream().map(Reason::words).toList());
    }

    private record Reason(double weight, String words) {
        static final Reason NONE = new Reason(0, "");
    }

    private static Reason citation(Finding a, Finding b) {
        Set<String> shared = new TreeSet<>(a.allCitations());
        shared.retainAll(b.allCitations());
        return shared.isEmpty()
                ? Reason.NONE
                : new Reason(CITATION, Text.of("word.duplicate.citation", String.join(", ", shared)));
    }

    private static Reason item(Finding a, Finding b, Inspection inspection) {
        List<String> same = a.items().stream()
                .filter(b.items()::contains)
                .map(ConclusionId::item)
                .sorted()
                .toList();
        if (!same.isEmpty()) {
            return new Reason(ITEM, Text.of("word.duplicate.item", String.join(", ", same)));
        }
        for (ConclusionId mine : a.items()) {
            for (ConclusionId theirs : b.items()) {
                boolean equivalent = mine.item().equals(theirs.item())
                        || inspection.asked(mine).stream()
                                .anyMatch(asked -> asked.item().sameAs().contains(theirs.item()));
                if (equivalent) {
                    return new Reason(
                            SAME_REQUIREMENT, Text.of("word.duplicate.requirement", mine.item(), theirs.item()));
                }
            }
        }
        return Reason.NONE;
    }

    private static Reason exhibit(Finding a, Finding b, State state) {
        Set<String> shared = new HashSet<>(FindingLink.exhibits(state, a.id()));
        shared.retainAll(FindingLink.exhibits(state, b.id()));
        return shared.isEmpty() ? Reason.NONE : new Reason(EXHIBIT, Text.of("word.duplicate.exhibit", shared.size()));
    }

    private static Reason partyAndCategory(Finding a, Finding b) {
        String category = a.category();
        Party party = a.party();
        return category == null || party == null || !category.equals(b.category()) || party != b.party()
                ? Reason.NONE
                : new Reason(
                        PARTY_AND_CATEGORY,
                        Text.of("word.duplicate.category", category, Text.of("word.party." + Codec.key(party))));
    }

    private static Reason words(Finding a, Finding b) {
        Map<String, String> mine = tokens(a);
        Set<String> theirs = tokens(b).keySet();
        Set<String> shared = new TreeSet<>(mine.keySet());
        shared.retainAll(theirs);
        int fewer = Math.min(mine.size(), theirs.size());
        double overlap = fewer < FEWEST_WORDS ? 0 : (double) shared.size() / fewer;
        return overlap < SIMILAR
                ? Reason.NONE
                : new Reason(
                        WORDS * overlap,
                        Text.of(
                                "word.duplicate.words",
                                shared.stream().limit(NAMED).map(mine::get).collect(Collectors.joining(", "))));
    }

    /** The words of title and condition that say something, as they were written, by their form without an ending s. */
    private static Map<String, String> tokens(Finding finding) {
        Set<String> plain = Set.of(Text.of("word.duplicate.stop-words").split(" "));
        String text = finding.title() + " " + finding.text(FindingField.CONDITION);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !plain.contains(word))
                .collect(Collectors.toMap(DuplicateRules::bare, word -> word, (first, again) -> first, TreeMap::new));
    }

    private static String bare(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
