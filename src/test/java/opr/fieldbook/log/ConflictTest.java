package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");
    private final Laptop c = new Laptop("c");

    @Test
    void differentValuesOfOneFieldAreAConflictWithAllOfThem() {
        a.write("x", "title", "one", "effect", "same");
        b.write("x", "title", "two", "effect", "same");
        c.write("x", "title", "three");
        a.take(b, c);
        assertThat(Conflict.all(a.fold()))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.key()).isEqualTo(FieldKey.of(Laptop.KIND, "x", "title"));
                    assertThat(conflict.choices())
                            .extracting(Choice::value)
                            .containsExactlyInAnyOrder(Value.of("one"), Value.of("two"), Value.of("three"));
                    assertThat(conflict.choices()).extracting(Choice::change).isSorted();
                });
    }

    @Test
    void equalChoicesAreOfferedOnce() {
        a.write("x", "title", "one");
        b.write("x", "title", "two");
        c.write("x", "title", "two");
        a.take(b, c);
        assertThat(conflict(a).choices()).hasSize(2);
        assertThat(conflict(a).register().choices()).hasSize(3);
    }

    @Test
    void theValueBeforeIsTheLastThatAllHadSeen() {
        a.write("x", "title", "first");
        a.write("x", "title", "second");
        b.take(a);
        c.take(a);
        b.write("x", "title", "b");
        c.write("x", "title", "c");
        c.write("x", "title", "c again");
        a.take(b, c);
        assertThat(conflict(a).base(a.fold()))
                .isNotNull()
                .satisfies(base -> assertThat(base.value()).isEqualTo(Value.of("second")));
    }

    @Test
    void thereIsNoValueBeforeWhereNobodyHadSeenOne() {
        b.write("x", "title", "b");
        c.write("x", "title", "c");
        a.take(b, c);
        assertThat(conflict(a).base(a.fold())).isNull();
    }

    @Test
    void aSettledConflictIsNone() {
        b.write("x", "title", "b");
        c.write("x", "title", "c");
        a.take(b, c);
        a.write("x", "title", "b");
        assertThat(Conflict.all(a.fold())).isEmpty();
    }

    @Test
    void whatIsThereAgainstItsRemovalIsNoConflict() {
        a.write("x", "present", true, "title", "one");
        b.take(a);
        b.write("x", "present", false);
        a.write("x", "title", "two");
        a.take(b);
        assertThat(Conflict.all(a.fold())).isEmpty();
        assertThat(a.thing("x").removalOverridden()).isTrue();
    }

    @Test
    void whatWasRemovedHasNoConflicts() {
        b.write("x", "present", true, "title", "b");
        c.write("x", "present", true, "title", "c");
        a.take(b, c);
        a.write("x", "present", false);
        assertThat(Conflict.all(a.fold())).isEmpty();
    }

    @Test
    void aChangeSettlesTheConflictWhoseValuesItReplacesAndNoOther() {
        b.write("x", "present", true, "title", "b", "effect", "b", "cause", "same");
        c.write("x", "present", true, "title", "c", "effect", "c", "cause", "same");
        a.take(b, c);
        assertThat(settledBy("title", Value.of("new")))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.choices()).extracting(Choice::author).hasSize(2));
        assertThat(settledBy("title", Value.CLEARED)).hasSize(1);
        assertThat(settledBy("cause", Value.of("new"))).isEmpty();
        assertThat(settledBy("present", Value.of(false))).as("a removal settles nothing").isEmpty();
        Revision settled = a.write("x", "title", "b");
        assertThat(settledBy("title", Value.of("again"))).as("there is nothing more to settle").isEmpty();
        a.undo(settled);
        assertThat(settledBy("title", Value.of("again"))).as("the conflict was put back").hasSize(1);
    }

    private List<Conflict> settledBy(String field, Value value) {
        return Conflict.settledBy(
                a.fold().changes(List.of(Proposal.of(Laptop.KIND, "x", field, value)), () -> "salt"), a.fold());
    }

    private static Conflict conflict(Laptop laptop) {
        return Conflict.all(laptop.fold()).getFirst();
    }
}
