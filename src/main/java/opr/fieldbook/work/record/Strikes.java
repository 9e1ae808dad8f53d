package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What is struck in an inspection. Costs next to nothing where nothing is. */
    public static Strikes of(Fold fold) {
        Set<ChangeId> changes = new HashSet<>();
        Map<FieldKey, Set<String>> digests = new HashMap<>();
        for (Strike strike : Strike.all(fold)) {
            changes.add(strike.change());
            Set<String> known = digests.computeIfAbsent(strike.field(), field -> new HashSet<>());
            known.add(strike.digest());
            FieldChange change = fold.change(strike.change());
            if (change != null) {
                known.add(change.digest());
            }
        }
        Strikes strikes = new Strikes(changes, digests);
        if (!changes.isEmpty()) {
            fold.revisions().forEach(strikes::addCopies);
        }
        return strikes;
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
        if (none()) {
            return Due.NOTHING;
        }
        List<Revision> struck = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Revision revision : fold.revisions()) {
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
        }
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

        /** Puts the struck bytes in place of the others in a file and empties its log, so that nothing of them is left. */
        public void write(InspectionFile file) {
            file.replaceAll(revisions);
            file.drafts().forEach((field, text) -> {
                if (Words.holdsOne(text, texts)) {
                    file.removeDraft(field);
                }
            });
            file.checkpoint();
        }
    }

    /**
     * Makes a file and the fold of it agree with the strikes they hold: after revisions were taken in, and when the file is
     * opened, since a strike may have been interrupted. Whoever calls it after taking revisions in renews the summary and the
     * backups then, if it answers that anything was struck.
     *
     * @return the things whose fields changed; none if nothing was left to strike
     */
    public static List<Entity> enforce(InspectionFile file, Fold fold) {
        Due due = of(fold).due(fold);
        if (due.nothing()) {
            return List.of();
        }
        due.write(file);
        return apply(due, fold);
    }

    /** Takes what was struck over into the fold. */
    public static List<Entity> apply(Due due, Fold fold) {
        return due.revisions().stream()
                .flatMap(revision -> fold.apply(revision).stream())
                .toList();
    }
}
