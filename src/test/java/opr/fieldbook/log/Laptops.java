package opr.fieldbook.log;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A few laptops that edit a few things and now and then hand each other some of what they have. What each action does is
 * drawn from its own seed, so that a run can be repeated with actions left out.
 */
final class Laptops {

    static final List<String> FIELDS = List.of("title", "class", "effect", Entity.PRESENT);
    private static final int THINGS = 4;

    private final List<Fold> folds = new ArrayList<>();
    private final List<Revision> written = new ArrayList<>();

    Laptops(int count) {
        for (int i = 0; i < count; i++) {
            folds.add(new Fold());
        }
    }

    void act(long seed) {
        Random random = new Random(seed);
        int who = random.nextInt(folds.size());
        int what = random.nextInt(10);
        if (what < 5) {
            write(who, "Change", proposals(random), random);
        } else if (what < 8) {
            handOver(folds.get(who), folds.get(random.nextInt(folds.size())), random);
        } else if (what < 9) {
            undo(who, random);
        } else {
            strike(who, random);
        }
    }

    private static List<Proposal> proposals(Random random) {
        List<Proposal> proposals = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            Value value = field.equals(Entity.PRESENT)
                    ? Value.of(random.nextInt(3) > 0)
                    : random.nextInt(8) == 0 ? Value.CLEARED : Value.of("v" + random.nextInt(3));
            proposals.add(Proposal.of("finding", "t" + random.nextInt(THINGS), field, value));
        }
        return proposals;
    }

    private void write(int who, String edit, List<Proposal> proposals, Random random) {
        Fold fold = folds.get(who);
        List<FieldChange> changes = fold.changes(proposals, () -> Long.toHexString(random.nextLong()));
        if (changes.isEmpty()) {
            return;
        }
        String device = "d" + who;
        OffsetDateTime at = OffsetDateTime.of(2026, 11, 23, random.nextInt(24), 0, 0, 0, ZoneOffset.UTC);
        Stamp stamp = new Stamp("Author " + who, device, at, false, fold.nextLogical(random.nextInt(1000)));
        Revision revision = Revision.of(stamp, fold.nextPlace(device), edit, changes);
        fold.apply(revision);
        written.add(revision);
    }

    private void undo(int who, Random random) {
        List<Revision> own = folds.get(who).revisions().stream()
                .filter(revision -> revision.device().equals("d" + who))
                .sorted(Comparator.comparing(Revision::seq))
                .toList();
        if (!own.isEmpty()
                && Inverse.of(own.getLast(), folds.get(who)) instanceof Inverse.Possible(List<Proposal> inverse)) {
            write(who, "Undo", inverse, random);
        }
    }

    private void strike(int who, Random random) {
        List<Revision> known = sorted(folds.get(who));
        if (random.nextInt(3) == 0 && !known.isEmpty()) {
            Revision revision = known.get(random.nextInt(known.size()));
            Revision struck = revision.strike(random.nextInt(revision.changes().size()));
            folds.get(who).apply(struck);
            written.add(struck);
        }
    }

    /** Some revisions, whole chains or not: any subset may arrive first. */
    private static void handOver(Fold from, Fold to, Random random) {
        for (Revision revision : sorted(from)) {
            if (random.nextInt(4) > 0) {
                to.apply(revision);
            }
        }
    }

    private static List<Revision> sorted(Fold fold) {
        return fold.revisions().stream()
                .sorted(Comparator.comparing(Revision::id))
                .toList();
    }

    List<Fold> folds() {
        return folds;
    }

    /** Every revision anybody wrote, and every struck copy. */
    List<Revision> written() {
        return written;
    }

    static Set<EntityKey> keys(State state) {
        Set<EntityKey> keys = new TreeSet<>();
        state.kinds().forEach(kind -> state.all(kind).forEach(entity -> keys.add(entity.key())));
        return keys;
    }
}
