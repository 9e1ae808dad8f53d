package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import opr.fieldbook.store.InspectionFile;
import org.jspecify.annotations.Nullable;

/**
 * Which values are struck, and what still holds them. Struck is the value of every change that a strike names, every change of
 * the same field with the same salted digest (copies that undo and settlements made, see {@link Fold#changes}), every
 * conflict put back that has one of these among its choices, and every value that a settlement made of one of these and others
 * ({@link Settlement#JOINED}), with its own copies. It depends on the set of revisions alone, not on the order in
 * which they came, so all laptops strike the same.
 */
public final class Strikes {

    private final Set<ChangeId> changes;
    private final Map<FieldKey, Set<String>> digests;

    private Strikes(Set<ChangeId> changes, Map<FieldKey, Set<String>> digests) {
        this.changes = changes;
        this.digests = digests;
    }

    /**
     * What is struck in an inspection. Costs next to nothing where nothing is.
     *
     * @param aside revisions that were merged and taken out again: a strike among them counts all the same
     */
    public static Strikes of(Fold fold, List<Revision> aside) {
        Set<ChangeId> changes = new HashSet<>();
        Map<FieldKey, Set<String>> digests = new HashMap<>();
        Fold apart = new Fold();
        aside.forEach(apart::apply);
        List<Strike> strikes = new ArrayList<>(Strike.all(fold));
        strikes.addAll(Strike.all(apart));
        for (Strike strike : strikes) {
            changes.add(strike.change());
            Set<String> known = digests.computeIfAbsent(strike.field(), field -> new HashSet<>());
            known.add(strike.digest());
            FieldChange change = fold.change(strike.change());
            if (change != null) {
                known.add(change.digest());
            }
        }
        Strikes all = new Strikes(changes, digests);
        if (!changes.isEmpty()) {
            all.reach(fold, aside);
        }
        return all;
    }

    /** What a strike of one change would strike. */
    static Strikes ofOne(Fold fold, ChangeId change, FieldKey field, String digest) {
        Strikes one = new Strikes(new HashSet<>(Set.of(change)), new HashMap<>(Map.of(field, new HashSet<>(Set.of(digest)))));
        one.reach(fold, List.of());
        return one;
    }

    /** Whether a revision strikes something. */
    public static boolean isIn(Revision revision) {
        return revision.changes().stream()
                .anyMatch(change -> change.key().entity().kind().equals(Kind.STRIKE));
    }

    /** What of a file and the fold of it still holds a struck value, rows kept aside among it. */
    public static Due due(Fold fold, InspectionFile file) {
        List<Revision> aside = file.aside();
        Strikes strikes = of(fold, aside);
        Due due = strikes.due(fold);
        return strikes.none() || aside.isEmpty() ? due : due.with(strikes.dueOf(aside::forEach));
    }

    /** Adds what is struck with the changes named: again and again, for of a joined value others may have been joined. */
    private void reach(Fold fold, List<Revision> aside) {
        List<Met> met = new ArrayList<>();
        Consumer<Revision> meet = revision -> {
            for (int i = 0; i < revision.changes().size(); i++) {
                FieldChange change = revision.changes().get(i);
                if (digests.containsKey(change.key())) {
                    met.add(new Met(revision.changeId(i), change, change.digest(), joins(revision)));
                }
            }
        };
        fold.each(meet);
        aside.forEach(meet);
        int before;
        do {
            before = met.size();
            met.removeIf(each -> {
                boolean hit = each.change().struck() || hits(each.id(), each.change(), each.digest(), each.joins());
                if (hit) {
                    changes.add(each.id());
                    if (each.joins()) {
                        digests.get(each.change().key()).add(each.digest());
                    }
                }
                return hit;
            });
        } while (met.size() < before);
    }

    /** A change of a field of which something is struck. */
    private record Met(ChangeId id, FieldChange change, String digest, boolean joins) {}

    private static boolean joins(Revision revision) {
        return revision.edit().equals(Settlement.JOINED);
    }

    /** Whether the value of a change is struck. */
    boolean reaches(ChangeId change) {
        return changes.contains(change);
    }

    public boolean none() {
        return changes.isEmpty();
    }

    /** The revision as it may be kept: with every value struck that is to be. The same object if there is none. */
    public Revision strike(Revision revision) {
        Revision kept = revision;
        for (int i = 0; i < revision.changes().size(); i++) {
            FieldChange change = revision.changes().get(i);
            if (!change.struck() && hits(revision.changeId(i), change, null, joins(revision))) {
                kept = kept.strike(i);
            }
        }
        return kept;
    }

    private boolean hits(ChangeId id, FieldChange change, @Nullable String digest, boolean joins) {
        Set<String> known = digests.get(change.key());
        if (known == null) {
            return changes.contains(id);
        }
        return changes.contains(id)
                || known.contains(digest == null ? change.digest() : digest)
                || (joins && change.replaces().stream().anyMatch(changes::contains))
                || (change.value() instanceof Value.Alternatives alternatives
                        && alternatives.choices().stream()
                                .anyMatch(choice -> choice.value().holds() && changes.contains(choice.change())));
    }

    /** What of the fold still holds a struck value. */
    public Due due(Fold fold) {
        return none() ? Due.NOTHING : dueOf(fold::each);
    }

    private Due dueOf(Consumer<Consumer<Revision>> revisions) {
        List<Revision> struck = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        revisions.accept(revision -> {
            Revision kept = strike(revision);
            if (kept != revision) {
                struck.add(kept);
                for (int i = 0; i < kept.changes().size(); i++) {
                    FieldChange was = revision.changes().get(i);
                    boolean now = kept.changes().get(i).struck() && !was.struck();
                    // Of a conflict put back the other choices stay.
                    if (now && !(was.value() instanceof Value.Alternatives)) {
                        texts.addAll(Words.of(was.key(), was.value()));
                    }
                }
            }
        });
        return struck.isEmpty() ? Due.NOTHING : new Due(struck, texts);
    }

    /**
     * What is to be done.
     *
     * @param revisions with what is to be struck struck
     * @param texts     the words that go; texts being typed that hold one of them go too
     */
    public record Due(List<Revision> revisions, Set<String> texts) {

        static final Due NOTHING = new Due(List.of(), Set.of());

        public boolean nothing() {
            return revisions.isEmpty();
        }

        private Due with(Due other) {
            List<Revision> both = new ArrayList<>(revisions);
            both.addAll(other.revisions);
            Set<String> words = new LinkedHashSet<>(texts);
            words.addAll(other.texts);
            return new Due(both, words);
        }

        /**
         * Puts the struck bytes in place of the others in a file, as part of the transaction around it if there is one. After
         * that the file's checkpoint empties its log, and nothing of them is left.
         */
        public void write(InspectionFile file) {
            file.replaceAll(revisions);
            file.drafts().forEach((field, text) -> {
                if (Words.holdsOne(text, texts)) {
                    file.removeDraft(field);
                }
            });
        }
    }

    /**
     * Makes a file and the fold of it agree with the strikes they hold, after revisions were taken in; part of the transaction
     * around it. If it answers true, the caller checkpoints the file after the transaction, and renews summary and backups.
     */
    public static boolean enforce(InspectionFile file, Fold fold) {
        Due due = due(fold, file);
        apply(due, fold);
        if (!due.nothing()) {
            due.write(file);
        }
        return !due.nothing();
    }

    /** Takes what was struck over into the fold, before the file has it; answers the things that changed. */
    public static List<Entity> apply(Due due, Fold fold) {
        return due.revisions().stream()
                .filter(revision -> fold.knows(revision.id()))
                .flatMap(revision -> fold.apply(revision).stream())
                .toList();
    }
}
