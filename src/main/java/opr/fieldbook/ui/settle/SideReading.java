package opr.fieldbook.ui.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.ValueWords;
import opr.fieldbook.domain.conflict.WordDiffRules;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Reads the values of a conflict as they are shown side by side, the same wherever that is. Pure. */
public final class SideReading {

    private SideReading() {}

    /** What everybody had seen before they differed; null if there was nothing, or no single value. */
    public static Side.@Nullable Before before(OpenConflict open, Fold fold) {
        Choice base = open.conflict().base(fold);
        return base == null ? null : new Side.Before(open.words(base), base.at());
    }

    /**
     * The values by the letters of their authors, each once with everybody who gave it. Words are marked that the earlier value does not have; where there was
     * none, those that another of the values does not have.
     */
    public static List<Side> sides(
            @Nullable Field<?> field, List<Choice> choices, Side.@Nullable Before before, Authors authors) {
        Map<Value, List<Choice>> byValue = new LinkedHashMap<>();
        choices.forEach(choice ->
                byValue.computeIfAbsent(choice.value(), value -> new ArrayList<>()).add(choice));
        Comparator<Choice> byLetter = Comparator.comparing(
                        (Choice choice) -> authors.letter(choice.device(), choice.author()))
                .thenComparing(Choice::change);
        // The first of equal ones by change id names the choice; whose letter comes first gives it its name.
        Map<Choice, ChangeId> named = new TreeMap<>(byLetter);
        byValue.values()
                .forEach(equal -> named.put(
                        equal.stream().min(byLetter).orElseThrow(), equal.getFirst().change()));
        List<Choice> ordered = List.copyOf(named.keySet());
        List<String> letters = authors.letters(ordered);
        List<String> words =
                ordered.stream().map(choice -> ValueWords.of(field, choice.value())).toList();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Choice choice = ordered.get(i);
            String other = before != null ? before.words() : words.get(i == 0 ? words.size() - 1 : 0);
            sides.add(new Side(
                    named.get(choice),
                    letters.get(i),
                    choice.author(),
                    choice.device(),
                    authors.isHere(choice.device()),
                    choice.at(),
                    words.get(i),
                    WordDiffRules.pieces(other, words.get(i)),
                    choice.value(),
                    alike(choice, byValue.getOrDefault(choice.value(), List.of()), byLetter, authors)));
        }
        return sides;
    }

    private static List<Side.Alike> alike(
            Choice of, List<Choice> equal, Comparator<Choice> order, Authors authors) {
        return equal.stream()
                .filter(other -> !other.equals(of))
                .sorted(order)
                .map(other -> new Side.Alike(
                        authors.letter(other.device(), other.author()),
                        other.author(),
                        other.device(),
                        authors.isHere(other.device()),
                        other.at()))
                .toList();
    }
}
