package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final int RUNS = 200;

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");

    private static Map<EntityKey, Entity> all(State state) {
        Map<EntityKey, Entity> all = new HashMap<>();
        Laptops.keys(state).forEach(key -> all.put(key, state.find(key.kind(), key.id())));
        return all;
    }

    @Test
    void whateverComesLaterThePastIsMadeOfJustWhatWasThere() {
        int[] grown = {0};
        Runs.check(RUNS, 70_000, (laptops, random) -> {
            Fold fold = laptops.folds().getFirst();
            Frontier then = Frontier.of(fold);
            Fold kept = fold.fork();
            int size = fold.size();
            laptops.written().forEach(fold::apply);
            grown[0] += fold.size() > size ? 1 : 0;
            Fold past = fold.past(then).orElseThrow();
            assertThat(past.size()).isEqualTo(size);
            // What was struck since is struck in the past too.
            List.copyOf(kept.revisions()).forEach(was -> kept.apply(Objects.requireNonNull(fold.revision(was.id()))));
            assertThat(all(past)).isEqualTo(all(kept));
            assertThat(Frontier.of(past)).isEqualTo(then);
        });
        assertThat(grown[0]).as("runs in which something came").isGreaterThan(RUNS / 2);
    }

    @Test
    void aGapThatIsFilledLaterStaysOne() {
        a.write("x", "title", "one");
        Revision second = a.write("x", "title", "two");
        b.fold().apply(second);
        Frontier then = Frontier.of(b.fold());
        assertThat(then.gaps()).hasSize(1);
        b.take(a);
        Fold past = b.fold().past(then).orElseThrow();
        assertThat(past.revisions()).containsExactly(second);
    }

    @Test
    void aCopiedLibraryHasTwoEnds() {
        a.write("x", "title", "one");
        Laptop copy = new Laptop("a");
        copy.take(a);
        a.write("x", "title", "two");
        copy.write("y", "title", "three");
        a.take(copy);
        Frontier then = Frontier.of(a.fold());
        assertThat(then.ends()).hasSize(2);
        a.write("x", "title", "four");
        assertThat(a.fold().past(then).orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void whatIsStruckSinceIsStruckInThePast() {
        Revision written = a.write("x", "title", "a name");
        Frontier then = Frontier.of(a.fold());
        a.fold().apply(written.strike(0));
        Fold past = a.fold().past(then).orElseThrow();
        assertThat(past.value(Laptop.KIND, "x", "title")).isInstanceOf(Value.Struck.class);
    }

    @Test
    void aPastOfWhichSomethingIsNotHereIsNone() {
        a.write("x", "title", "one");
        Frontier then = Frontier.of(a.fold());
        assertThat(b.fold().past(then)).isEmpty();
        assertThat(a.fold().past(new Frontier(then.ends(), List.of(), 2))).isEmpty();
    }
}
