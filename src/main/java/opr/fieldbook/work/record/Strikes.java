package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import opr.fieldbook.store.InspectionFile;

/**
 * Which values are struck, and what still holds them. Struck is the value of every change that a strike names, every change of
 * the same field with the same salted digest (copies that undo and settlements made, see {@link Fold#changes}), and every
 * conflict put back that has one of these among its choices. It depends on the set of revisions alone, not on the order in
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
            fold.each(all::addCopies);
            aside.forEach(all::addCopies);
        }
        return all;
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

    private void addCopies(Revision revision) {
        for (int i = 0; i < revision.changes().size(); i++) {
            if (isCopy(revision.changes().get(i))) {
                changes.add(revision.changeId(i));
            }
        }
    }

    private boolean isCopy(FieldChange change) {
        Set<String> known = digests.get(change.key());
        return known != null && known.contains(change.digest());
    }

    public boolean none() {
        return changes.isEmpty();
    }

    /** The revision as it may be kept: with every value struck that is to be. The same object if there is none. */
    public Revision strike(Revision revision) {
        Revision kept = revision;
        for (int i = 0; i < revision.changes().size(); i++) {
            if (hits(revision.changeId(i), revision.changes().get(i))) {
                kept = kept.strike(i);
            }
        }
        return kept;
    }

    private boolean hits(ChangeId id, FieldChange change) {
        if (change.struck()) {
            return false;
        }
        return changes.contains(id)
                || isCopy(change)
                || (change.value() instanceof Value.Alternatives alternatives
                        && alternatives.choices().stream().map(Choice::change).anyMatch(changes::contains));
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
                    boolean now = kept.changes().get(i).struck() && !revision.changes().get(i).struck();
                    if (now && changes.contains(revision.changeId(i))) {
                        texts.addAll(Words.of(revision.changes().get(i).value()));
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
