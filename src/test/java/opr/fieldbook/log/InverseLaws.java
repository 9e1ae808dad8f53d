package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Undo and redo after any history, by whoever wrote last on a laptop. */
class InverseLaws {

    private static final int RUNS = 400;

    @Test
    void undoRestoresWhatStoodBeforeAndRedoWhatStoodAfter() {
        Runs.check(RUNS, 20_000, (laptops, random) -> {
            Fold fold = laptops.folds().getFirst();
            Map<FieldKey, Value> before = values(fold);
            Revision edit = write(fold, List.of(one(random), one(random)));
            Map<FieldKey, Value> after = values(fold);
            if (Inverse.of(edit, fold) instanceof Inverse.Possible(List<Proposal> undo)) {
                Revision undone = write(fold, undo);
                assertThat(values(fold)).isEqualTo(before);
                write(fold, ((Inverse.Possible) Inverse.of(undone, fold)).proposals());
                assertThat(values(fold)).isEqualTo(after);
            }
        });
    }

    /** What stands, as a person sees it: nothing of what is removed. */
    private static Map<FieldKey, Value> values(Fold fold) {
        Map<FieldKey, Value> values =
                new TreeMap<>(java.util.Comparator.comparing(FieldKey::entity).thenComparing(FieldKey::field));
        for (EntityKey key : Laptops.keys(fold)) {
            Entity entity = fold.find(key.kind(), key.id());
            if (entity.present()) {
                entity.fields().forEach((name, register) -> {
                    if (register.value().holds() && !name.equals(Entity.PRESENT)) {
                        values.put(new FieldKey(key, name), register.value());
                    }
                });
            }
        }
        return values;
    }

    private static Proposal one(Random random) {
        String field = Laptops.FIELDS.get(random.nextInt(Laptops.FIELDS.size()));
        Value value = field.equals(Entity.PRESENT) ? Value.of(random.nextBoolean()) : Value.of("w" + random.nextInt(3));
        return Proposal.of("finding", "t" + random.nextInt(5), field, value);
    }

    private static Revision write(Fold fold, List<Proposal> proposals) {
        Revision revision = Revision.of(
                Stamps.by("d0", fold), fold.nextPlace("d0"), "Edit", fold.changes(proposals, () -> "s" + fold.size()));
        fold.apply(revision);
        return revision;
    }
}
