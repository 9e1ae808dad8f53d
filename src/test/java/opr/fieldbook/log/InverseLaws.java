package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Undo and redo after any history, by whoever wrote last on a laptop. */
class InverseLaws {

    private static final int RUNS = Integer.getInteger("fieldbook.laws.runs", 300);

    @Test
    void undoRestoresWhatStoodBeforeAndRedoWhatStoodAfter() {
        int[] undoneRuns = {0};
        Runs.check(RUNS, 20_000, (laptops, random) -> {
            Fold fold = laptops.folds().getFirst();
            Map<FieldKey, Value> before = values(fold);
            Revision edit = write(fold, some(fold, random));
            Map<FieldKey, Value> after = values(fold);
            if (Inverse.of(edit, fold) instanceof Inverse.Possible(List<Proposal> undo)) {
                Revision undone = write(fold, undo);
                assertThat(values(fold)).isEqualTo(before);
                Inverse redo = Inverse.of(undone, fold);
                assertThat(redo).as("redo of %s", edit.changes()).isInstanceOf(Inverse.Possible.class);
                write(fold, ((Inverse.Possible) redo).proposals());
                assertThat(values(fold)).isEqualTo(after);
                undoneRuns[0]++;
            }
        });
        assertThat(undoneRuns[0]).isGreaterThan(RUNS / 2);
    }

    /** What stands, as a person sees it: nothing of what is removed. */
    private static Map<FieldKey, Value> values(Fold fold) {
        Map<FieldKey, Value> values =
                new TreeMap<>(Comparator.comparing(FieldKey::entity).thenComparing(FieldKey::field));
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

    /** One or two fields; a removal goes alone. */
    private static List<Proposal> some(Fold fold, Random random) {
        Proposal first = one(fold, random);
        Proposal second = one(fold, random);
        boolean removal = Stream.of(first, second).anyMatch(each -> each.value().equals(Value.of(false)));
        return removal ? List.of(first) : List.of(first, second);
    }

    /** Nobody writes to what is removed; it can be brought back. */
    private static Proposal one(Fold fold, Random random) {
        String id = "t" + random.nextInt(5);
        Entity thing = fold.find("finding", id);
        if (thing != null && !thing.present()) {
            return Proposal.of("finding", id, Entity.PRESENT, Value.of(true));
        }
        String field = Laptops.FIELDS.get(random.nextInt(Laptops.FIELDS.size()));
        Value value = field.equals(Entity.PRESENT) ? Value.of(random.nextBoolean()) : Value.of("w" + random.nextInt(3));
        return Proposal.of("finding", id, field, value);
    }

    private static Revision write(Fold fold, List<Proposal> proposals) {
        Revision revision = Revision.of(
                Stamps.by("d0", fold), fold.nextPlace("d0"), "Edit", fold.changes(proposals, () -> "s" + fold.size()));
        fold.apply(revision);
        return revision;
    }
}
