package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class InverseTest {

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");

    @Test
    void undoRestoresTheValueBeforeAndRedoTheValueAfter() {
        a.write("x", "title", "one");
        Revision second = a.write("x", "title", "two", "effect", "new");
        Revision undone = a.undo(second);
        assertThat(a.value("x", "title")).isEqualTo(Value.of("one"));
        assertThat(a.value("x", "effect")).isEqualTo(Value.CLEARED);
        a.undo(undone);
        assertThat(a.value("x", "title")).isEqualTo(Value.of("two"));
        assertThat(a.value("x", "effect")).isEqualTo(Value.of("new"));
    }

    @Test
    void undoOfACreationRemovesItAndRedoBringsItBackWhole() {
        Revision created = a.write("x", "present", true, "title", "one");
        Revision undone = a.undo(created);
        assertThat(a.has("x")).isFalse();
        Revision redone = a.undo(undone);
        assertThat(a.has("x")).isTrue();
        assertThat(a.value("x", "title")).isEqualTo(Value.of("one"));
        a.undo(redone);
        assertThat(a.has("x")).isFalse();
    }

    @Test
    void undoOfARemovalBringsItBack() {
        a.write("x", "present", true, "title", "one");
        Revision removed = a.write("x", "present", false);
        Revision back = a.undo(removed);
        assertThat(a.has("x")).isTrue();
        a.undo(back);
        assertThat(a.has("x")).isFalse();
    }

    @Test
    void oneCanUndoAndRedoStepByStep() {
        Revision created = a.write("x", "present", true, "title", "one");
        Revision second = a.write("x", "title", "two");
        Revision third = a.write("x", "effect", "new");
        Revision undoneThird = a.undo(third);
        Revision undoneSecond = a.undo(second);
        Revision undoneFirst = a.undo(created);
        assertThat(a.has("x")).isFalse();
        a.undo(undoneFirst);
        a.undo(undoneSecond);
        a.undo(undoneThird);
        assertThat(a.has("x")).isTrue();
        assertThat(a.value("x", "title")).isEqualTo(Value.of("two"));
        assertThat(a.value("x", "effect")).isEqualTo(Value.of("new"));
    }

    @Test
    void refusedWhereSomebodyChangedTheFieldSince() {
        Revision mine = a.write("x", "title", "one");
        b.take(a);
        b.write("x", "title", "two");
        a.take(b);
        assertRefusedBy(a.inverse(mine), "title", "b");
    }

    @Test
    void refusedWhereOneChangedTheFieldOneselfAndDidNotUndoThat() {
        Revision first = a.write("x", "title", "one");
        a.write("x", "title", "two");
        assertRefusedBy(a.inverse(first), "title", "a");
    }

    @Test
    void refusedWhereSomebodyElseWroteTheSameValueAnew() {
        Revision mine = a.write("x", "title", "one");
        b.take(a);
        b.write("x", "title", "two");
        b.write("x", "title", "one");
        a.take(b);
        assertRefusedBy(a.inverse(mine), "title", "b");
    }

    @Test
    void refusedWhereSomebodyWroteTheFieldAtTheSameTime() {
        for (int i = 0; i < 8; i++) {
            Revision mine = a.write("x" + i, "title", "one");
            b.write("x" + i, "title", "two");
            a.take(b);
            assertRefusedBy(a.inverse(mine), "title", "b");
        }
    }

    @Test
    void refusedWhereUndoingTheCreationWouldTakeWhatSomebodyAdded() {
        Revision mine = a.write("x", "present", true, "title", "one");
        b.take(a);
        b.write("x", "effect", "new");
        a.take(b);
        assertRefusedBy(a.inverse(mine), "effect", "b");
    }

    @Test
    void refusedWhereARedoOfTheRemovalWouldTakeWhatSomebodyAdded() {
        a.write("x", "present", true, "title", "one");
        Revision back = a.undo(a.write("x", "present", false));
        b.take(a);
        b.write("x", "effect", "new");
        a.take(b);
        assertRefusedBy(a.inverse(back), "effect", "b");
    }

    @Test
    void undoOfASettlementPutsTheChoicesBackWithTheirAuthors() {
        a.write("x", "title", "one");
        b.write("x", "title", "two");
        a.take(b);
        List<Choice> choices = register("title").choices();
        Revision settled = a.write("x", "title", "two");
        assertThat(register("title").inConflict()).isFalse();
        Revision undone = a.undo(settled);
        assertThat(register("title").inConflict()).isTrue();
        assertThat(register("title").choices()).isEqualTo(choices);
        assertThat(a.value("x", "title")).isEqualTo(Value.CLEARED);
        a.undo(undone);
        assertThat(a.value("x", "title")).isEqualTo(Value.of("two"));
    }

    @Test
    void aConflictThatWasPutBackGoesOnAsOne() {
        a.write("x", "title", "one");
        b.write("x", "title", "two");
        a.take(b);
        a.undo(a.write("x", "title", "two"));
        b.write("x", "title", "three");
        a.take(b);
        assertThat(register("title").values())
                .containsExactlyInAnyOrder(Value.of("one"), Value.of("two"), Value.of("three"));
        a.write("x", "title", "four");
        assertThat(register("title").values()).containsExactly(Value.of("four"));
    }

    @Test
    void betweenThereAndRemovedNothingIsPutBack() {
        a.write("x", "present", true, "title", "one");
        b.take(a);
        a.undo(a.write("x", "present", false));
        b.write("x", "present", false);
        a.take(b);
        Revision decided = a.write("x", "present", true);
        assertThat(a.inverse(decided)).isEqualTo(new Inverse.Refused(FieldKey.of(Laptop.KIND, "x", "present"), null));
    }

    @Test
    void undoOfARemovalThatWentThroughOverAChangePutsTheContestBack() {
        a.write("x", "present", true, "title", "one");
        b.take(a);
        b.write("x", "present", false);
        a.write("x", "effect", "new");
        a.take(b);
        List<Choice> removed = register("present").choices();
        Revision through = a.write("x", "present", false);
        assertThat(a.has("x")).isFalse();
        Revision undone = a.undo(through);
        assertThat(a.thing("x").removalOverridden()).isTrue();
        assertThat(register("present").choices()).isEqualTo(removed);
        assertThat(a.thing("x").inConflict()).isFalse();
        Revision again = a.undo(undone);
        assertThat(a.has("x")).isFalse();
        a.undo(again);
        assertThat(a.thing("x").removalOverridden()).isTrue();
        b.take(a);
        assertThat(b.thing("x")).isEqualTo(a.thing("x"));
        Revision kept = b.write("x", "present", true);
        assertThat(b.thing("x").removalOverridden()).isFalse();
        b.undo(kept);
        assertThat(b.thing("x").removalOverridden()).isTrue();
    }

    @Test
    void undoOfKeepingWhatAnotherRemovedPutsTheContestBack() {
        a.write("x", "present", true, "title", "one");
        b.take(a);
        b.write("x", "present", false);
        a.write("x", "effect", "new");
        a.take(b);
        List<Choice> removed = register("present").choices();
        Revision undone = a.undo(a.write("x", "present", true));
        assertThat(a.thing("x").removalOverridden()).isTrue();
        assertThat(register("present").choices()).isEqualTo(removed);
        a.undo(undone);
        assertThat(a.thing("x").removalOverridden()).isFalse();
        assertThat(a.has("x")).isTrue();
    }

    @Test
    void refusedWhereSomebodyChangedItAfterTheRemovalWasPutBack() {
        a.write("x", "present", true, "title", "one");
        b.take(a);
        b.write("x", "present", false);
        a.write("x", "effect", "new");
        a.take(b);
        Revision undone = a.undo(a.write("x", "present", false));
        b.take(a);
        b.write("x", "effect", "newer");
        a.take(b);
        assertRefusedBy(a.inverse(undone), "effect", "b");
    }

    private Register register(String field) {
        return a.thing("x").register(field);
    }

    @Test
    void whatWasStruckIsNotBroughtBack() {
        Revision first = a.write("x", "title", "a name");
        Revision second = a.write("x", "title", "DIO-03");
        a.fold().apply(first.strike(0));
        a.undo(second);
        assertThat(a.value("x", "title")).isEqualTo(Value.CLEARED);
    }

    private static void assertRefusedBy(Inverse inverse, String field, String device) {
        assertThat(inverse)
                .asInstanceOf(InstanceOfAssertFactories.type(Inverse.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.field().field()).isEqualTo(field);
                    assertThat(refused.changedBy()).isNotNull();
                    assertThat(refused.changedBy().device()).isEqualTo(device);
                });
    }
}
