package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What merging promises, whatever anybody wrote and in whatever order it arrived. */
class FoldLaws {

    private static final int RUNS = Integer.getInteger("fieldbook.laws.runs", 300);

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Runs.check(RUNS, 1_000, (laptops, random) -> {
            Fold one = fold(shuffled(laptops.written(), random));
            Fold other = fold(shuffled(laptops.written(), random));
            assertThat(content(one)).isEqualTo(content(other));
            assertThat(one.nextPlace("d0")).isEqualTo(other.nextPlace("d0"));
        });
    }

    @Test
    void whatALaptopFoldedStepByStepIsWhatItsRevisionsGiveAtOnce() {
        Runs.check(RUNS, 2_000, (laptops, random) -> laptops.folds()
                .forEach(fold -> assertThat(content(fold))
                        .isEqualTo(content(fold(shuffled(List.copyOf(fold.revisions()), random))))));
    }

    @Test
    void theChangedEntitiesAnsweredOnTheWayAddUpToTheState() {
        Runs.check(RUNS, 3_000, (laptops, random) -> {
            Fold fold = new Fold();
            Entities screen = new Entities();
            shuffled(laptops.written(), random).forEach(revision -> screen.putAll(fold.apply(revision)));
            assertThat(content(screen)).isEqualTo(content(fold));
        });
    }

    @Test
    void applyingTwiceChangesNothing() {
        Runs.check(RUNS, 4_000, (laptops, random) -> {
            Fold fold = fold(laptops.written());
            Map<EntityKey, Entity> before = content(fold);
            assertThat(shuffled(laptops.written(), random))
                    .allSatisfy(revision -> assertThat(fold.apply(revision)).isEmpty());
            assertThat(content(fold)).isEqualTo(before);
        });
    }

    @Test
    void mergingIsUnionWhoeverTakesInWhom() {
        Runs.check(RUNS, 5_000, (laptops, random) -> {
            Fold union = fold(laptops.written());
            for (Fold host : laptops.folds()) {
                laptops.folds().forEach(guest -> List.copyOf(guest.revisions()).forEach(host::apply));
                assertThat(host.size()).isEqualTo(union.size());
                assertThat(content(host)).isEqualTo(content(union));
            }
        });
    }

    @Test
    void noUpdateIsLost() {
        Runs.check(RUNS, 6_000, (laptops, random) -> {
            Fold fold = fold(shuffled(laptops.written(), random));
            Set<ChangeId> replaced = changes(fold).values().stream()
                    .flatMap(change -> change.replaces().stream())
                    .collect(Collectors.toSet());
            Set<ChangeId> expected = new HashSet<>(changes(fold).keySet());
            expected.removeAll(replaced);
            assertThat(heads(fold).keySet()).isEqualTo(expected);
        });
    }

    @Test
    void whatIsMissingIsPending() {
        Runs.check(RUNS, 7_000, (laptops, random) -> {
            List<Revision> some = laptops.written().stream()
                    .filter(revision -> random.nextInt(3) > 0)
                    .toList();
            Fold fold = fold(some);
            Set<ChangeId> missing = changes(fold).values().stream()
                    .flatMap(change -> change.replaces().stream())
                    .filter(id -> fold.change(id) == null)
                    .collect(Collectors.toSet());
            assertThat(registers(fold).flatMap(register -> register.pending().stream()))
                    .containsExactlyInAnyOrderElementsOf(missing);
            laptops.written().forEach(fold::apply);
            assertThat(registers(fold).flatMap(register -> register.pending().stream())).isEmpty();
        });
    }

    @Test
    void severalHeadsWithDifferentValuesAreAConflictAndEqualOnesAgree() {
        Runs.check(RUNS, 8_000, (laptops, random) -> registers(fold(laptops.written())).forEach(register -> {
            Set<Value> values = register.heads().stream()
                    .flatMap(head -> head.value() instanceof Value.Alternatives alternatives
                            ? alternatives.choices().stream().map(Choice::value)
                            : Stream.of(head.value()))
                    .collect(Collectors.toSet());
            assertThat(register.inConflict()).isEqualTo(values.size() > 1);
            assertThat(register.value())
                    .isEqualTo(values.size() == 1 ? values.iterator().next() : Value.CLEARED);
        }));
    }

    @Test
    void whoHasEverythingCanSettleEverything() {
        Runs.check(RUNS, 9_000, (laptops, random) -> {
            Fold fold = fold(laptops.written());
            List<Proposal> settled = new ArrayList<>();
            Laptops.keys(fold).forEach(key -> Laptops.FIELDS.forEach(field -> settled.add(
                    new Proposal(new FieldKey(key, field), Value.of("settled")))));
            fold.apply(Revision.of(Stamps.by("d0", fold), fold.nextPlace("d0"), "Settle", fold.changes(settled, () -> "s")));
            assertThat(registers(fold)).allSatisfy(register -> assertThat(register.heads()).hasSize(1));
        });
    }

    /** A file made by hand may name changes that are none of the field's; even then everybody sees the same. */
    @Test
    void foreignOrImpossibleIdsDoNotMakeTheOrderMatter() {
        Runs.check(RUNS, 10_000, (laptops, random) -> {
            List<Revision> all = new ArrayList<>(laptops.written());
            List<ChangeId> ids = List.copyOf(changes(fold(all)).keySet());
            if (ids.isEmpty()) {
                return;
            }
            ChangeId some = ids.get(random.nextInt(ids.size()));
            List<ChangeId> odd = List.of(some, new ChangeId(some.revision(), 99));
            FieldKey key = FieldKey.of("finding", "t0", "title");
            FieldChange forged = new FieldChange(key, Value.of("forged"), "s", odd, List.of());
            all.add(Revision.of(Stamps.by("d9", new Fold()), new Stamp.Place(1, null), "Forged", List.of(forged)));
            assertThat(content(fold(shuffled(all, random)))).isEqualTo(content(fold(shuffled(all, random))));
        });
    }

    private static Fold fold(List<Revision> revisions) {
        Fold fold = new Fold();
        revisions.forEach(fold::apply);
        return fold;
    }

    private static List<Revision> shuffled(List<Revision> revisions, Random random) {
        List<Revision> copy = new ArrayList<>(revisions);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Map<EntityKey, Entity> content(State state) {
        Map<EntityKey, Entity> content = new TreeMap<>();
        Laptops.keys(state).forEach(key -> content.put(key, state.find(key.kind(), key.id())));
        return content;
    }

    private static Map<ChangeId, FieldChange> changes(Fold fold) {
        Map<ChangeId, FieldChange> changes = new HashMap<>();
        for (Revision revision : fold.revisions()) {
            for (int i = 0; i < revision.changes().size(); i++) {
                changes.put(revision.changeId(i), revision.changes().get(i));
            }
        }
        return changes;
    }

    private static Stream<Register> registers(State state) {
        return content(state).values().stream().flatMap(entity -> entity.fields().values().stream());
    }

    private static Map<ChangeId, Head> heads(State state) {
        return registers(state)
                .flatMap(register -> register.heads().stream())
                .collect(Collectors.toMap(Head::id, head -> head));
    }
}
