package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Finds a value in the log, its copies, and the same words elsewhere. Pure; read where the fold is owned. */
public final class Occurrences {

    private Occurrences() {}

    /** One value that holds the words too and is not struck with the other. */
    public record Elsewhere(ChangeId change, FieldKey field, Stamp stamp) {}

    /** What a strike of this change would strike; null if there is no such change, or nothing in it to strike. */
    public static StrikeRules.@Nullable Target target(Fold fold, ChangeId id) {
        FieldChange change = fold.change(id);
        if (change == null || !change.value().holds()) {
            return null;
        }
        Strikes strikes = Strikes.ofOne(fold, id, change.key(), change.digest());
        List<ChangeId> copies = new ArrayList<>();
        List<ChangeId> joined = new ArrayList<>();
        each(fold, (other, place, revision) -> {
            if (other.key().equals(change.key())) {
                if (other.digest().equals(change.digest())) {
                    copies.add(place);
                } else if (strikes.reaches(place) && other.value().holds() && !(other.value() instanceof Value.Alternatives)) {
                    joined.add(place);
                }
            }
        });
        return new StrikeRules.Target(
                id,
                change.key(),
                change.digest(),
                copies,
                joined,
                Words.of(change.key(), change.value()),
                Remaining.of(fold, change.key(), change.digest(), strikes));
    }

    /** Values of other fields that hold the words, and other values of the same field that hold or are part of them. */
    public static List<Elsewhere> elsewhere(Fold fold, StrikeRules.Target target) {
        List<Elsewhere> found = new ArrayList<>();
        Set<ChangeId> struck = Set.copyOf(target.struck());
        each(fold, (change, id, revision) -> {
            boolean same = change.key().equals(target.field());
            boolean hit = Words.of(change.key(), change.value()).stream()
                    .anyMatch(text -> target.texts().stream()
                            .anyMatch(word -> same ? Words.overlap(text, word) : Words.holds(text, word)));
            if (hit && !struck.contains(id) && !holdsStruck(change, struck)) {
                found.add(new Elsewhere(id, change.key(), revision.stamp()));
            }
        });
        found.sort(Comparator.comparingLong((Elsewhere other) -> other.stamp().logical())
                .thenComparing(Elsewhere::change));
        return found;
    }

    private static boolean holdsStruck(FieldChange change, Set<ChangeId> struck) {
        return change.value() instanceof Value.Alternatives(var choices)
                && choices.stream().anyMatch(choice -> struck.contains(choice.change()));
    }

    private interface Taker {
        void take(FieldChange change, ChangeId id, Revision revision);
    }

    private static void each(Fold fold, Taker taker) {
        for (Revision revision : fold.revisions()) {
            for (int i = 0; i < revision.changes().size(); i++) {
                taker.take(revision.changes().get(i), revision.changeId(i), revision);
            }
        }
    }
}
