package opr.fieldbook.domain.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/** How the texts of two findings become one, how they are parted again, and what of a combined finding stands nowhere yet. */
public final class CombineRules {

    /** The texts that are joined, paragraph by paragraph. The title of the kept finding stays as it is. */
    public static final List<Field<String>> TEXTS = List.of(
            FindingField.CONDITION,
            FindingField.CRITERIA,
            FindingField.CAUSE,
            FindingField.EFFECT,
            FindingField.EVIDENCE);

    private static final String BETWEEN = "\n\n";

    private CombineRules() {}

    /** The other's text below the kept one, without paragraphs that stand there already. */
    public static String joined(@Nullable String kept, String other) {
        List<String> paragraphs = new ArrayList<>(paragraphs(kept));
        paragraphs(other).stream()
                .filter(paragraph -> !paragraphs.contains(paragraph))
                .forEach(paragraphs::add);
        return String.join(BETWEEN, paragraphs);
    }

    /**
     * A text without what combining added to it: as it was before if nobody changed it since; otherwise without the added
     * paragraphs, as far as they still stand there together, word for word.
     */
    public static @Nullable String parted(String now, CombineField.Taken taken) {
        if (now.equals(taken.after())) {
            return taken.before();
        }
        List<String> added = new ArrayList<>(paragraphs(taken.after()));
        added.removeAll(paragraphs(taken.before()));
        List<String> left = new ArrayList<>(paragraphs(now));
        int at = added.isEmpty() ? -1 : Collections.indexOfSubList(left, added);
        if (at < 0) {
            return now;
        }
        left.subList(at, at + added.size()).clear();
        return left.isEmpty() ? null : String.join(BETWEEN, left);
    }

    /**
     * Findings that are shown under this one and say something that nobody who combined them has seen: written by people who
     * did not know of it, or combined by several teams in several ways. Combining them once more takes it over.
     */
    public static List<Finding> notTakenOver(State state, Finding shown) {
        Combined combined = Combined.of(state);
        return combined.group(shown.id()).stream()
                .filter(id -> !id.equals(shown.id()))
                .flatMap(id -> Finding.find(state, id).stream())
                .filter(member -> !member.withdrawn())
                .filter(member -> TEXTS.stream().anyMatch(field -> !seen(field, member, shown, combined, state)
                        .containsAll(said(member, field))))
                .toList();
    }

    /** The paragraphs of a member that stand in the finding shown, or stood before whoever combined the two. */
    private static Set<String> seen(Field<String> field, Finding member, Finding shown, Combined combined, State state) {
        Set<String> seen = new HashSet<>(said(shown, field));
        for (Combined.Act act : combined.acts(shown.id())) {
            CombineField.Gain gain = CombineField.GAIN.read(state, act.id());
            if (gain != null && (act.joins(shown.id(), member.id()) || leads(act, member, shown, combined))) {
                gain.texts().stream()
                        .filter(taken -> taken.field().equals(field.name()))
                        .forEach(taken -> {
                            seen.addAll(paragraphs(taken.theirs()));
                            seen.addAll(paragraphs(taken.before()));
                        });
            }
        }
        return seen;
    }

    /** The member was combined into one that was, step by step, combined into the finding shown. */
    private static boolean leads(Combined.Act act, Finding member, Finding shown, Combined combined) {
        return act.other().equals(member.id()) && reaches(shown.id(), act.kept(), combined, new HashSet<>());
    }

    private static boolean reaches(String from, String to, Combined combined, Set<String> passed) {
        return from.equals(to)
                || combined.acts(from).stream()
                        .filter(act -> act.kept().equals(from) && passed.add(act.id()))
                        .anyMatch(act -> reaches(act.other(), to, combined, passed));
    }

    private static List<String> said(Finding finding, Field<String> field) {
        return finding.entity().register(field.name()).values().stream()
                .map(value -> field.codec().read(value))
                .filter(Objects::nonNull)
                .flatMap(text -> paragraphs(text).stream())
                .toList();
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }

    /** Whether somebody said that these two, or any they are one with, are not the same. */
    public static boolean apart(State state, Combined combined, String one, String other) {
        return combined.group(one).stream()
                .anyMatch(a -> combined.group(other).stream().anyMatch(b -> marked(state, FindingLink.pair(a, b))));
    }

    private static boolean marked(State state, String pair) {
        var entity = state.find(Kind.FINDING_APART, pair);
        return entity != null && entity.present();
    }
}
