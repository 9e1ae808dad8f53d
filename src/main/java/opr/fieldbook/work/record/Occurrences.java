package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<ChangeId> copies = new ArrayList<>();
        each(fold, (other, place, revision) -> {
            if (other.key().equals(change.key()) && other.digest().equals(change.digest())) {
                copies.add(place);
            }
        });
        return new StrikeRules.Target(id, change.key(), change.digest(), copies, Words.of(change.value()));
    }

    /** Values of other fields that hold the words, and other values of the same field that hold or are part of them. */
    public static List<Elsewhere> elsewhere(Fold fold, StrikeRules.Target target) {
        List<Elsewhere> found = new ArrayList<>();
        each(fold, (change, id, revision) -> {
            boolean same = change.key().equals(target.field());
            boolean hit = Words.of(change.value()).stream()
                    .anyMatch(text -> target.texts().stream()
                            .anyMatch(word -> same ? Words.overlap(text, word) : Words.holds(text, word)));
            if (hit && !target.copies().contains(id) && !holdsStruck(change, target)) {
                found.add(new Elsewhere(id, change.key(), revision.stamp()));
            }
        });
        found.sort(Comparator.comparingLong((Elsewhere other) -> other.stamp().logical())
                .thenComparing(Elsewhere::change));
        return found;
    }

    private static boolean holdsStruck(FieldChange change, StrikeRules.Target target) {
        return change.value() instanceof Value.Alternatives(var choices)
                && choices.stream().anyMatch(choice -> target.copies().contains(choice.change()));
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
