package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");

    @Test
    void aValueThatStandsAlreadyIsNotWrittenAgain() {
        a.write("x", "title", "one");
        assertThat(a.write("x", "title", "one").changes()).isEmpty();
        assertThat(a.write("x", "effect", Value.CLEARED).changes()).isEmpty();
    }

    @Test
    void ofTwoProposalsForAFieldTheLastIsWritten() {
        a.write("x", "title", "one", "title", "two");
        assertThat(a.thing("x").register("title").heads()).hasSize(1);
        assertThat(a.value("x", "title")).isEqualTo(Value.of("two"));
    }

    @Test
    void aFieldInConflictHasNoValueUntilSomebodySettlesIt() {
        a.write("x", "title", "one");
        b.write("x", "title", "two");
        a.take(b);
        assertThat(a.value("x", "title")).isEqualTo(Value.CLEARED);
        a.write("x", "title", "two");
        b.take(a);
        assertThat(b.value("x", "title")).isEqualTo(Value.of("two"));
        assertThat(b.thing("x").inConflict()).isFalse();
    }

    @Test
    void equalValuesAreAgreement() {
        a.write("x", "title", "one");
        b.write("x", "title", "one");
        a.take(b);
        assertThat(a.thing("x").inConflict()).isFalse();
        assertThat(a.value("x", "title")).isEqualTo(Value.of("one"));
    }

    @Test
    void aStruckValueIsNotTakenBackIn() {
        Revision written = a.write("x", "title", "a name");
        b.take(a);
        assertThat(b.fold().apply(written.strike(0))).hasSize(1);
        assertThat(b.value("x", "title").holds()).isFalse();
        assertThat(b.fold().apply(written)).isEmpty();
        assertThat(b.value("x", "title").holds()).isFalse();
    }

    @Test
    void logicalTimeIsNeverBehindWhatIsKnownWhateverTheClockSays() {
        a.write("x", "title", "one");
        long known = a.fold().revisions().iterator().next().stamp().logical();
        assertThat(a.fold().nextLogical(known - 1_000)).isEqualTo(known + 1);
        assertThat(a.fold().nextLogical(known + 1_000)).isEqualTo(known + 1_000);
    }

    @Test
    void theNextPlaceFollowsTheDevicesOwnLastRevision() {
        Revision first = a.write("x", "title", "one");
        b.write("x", "title", "two");
        a.take(b);
        assertThat(a.fold().nextPlace("a")).isEqualTo(new Stamp.Place(2, first.id()));
        assertThat(a.fold().nextPlace("new")).isEqualTo(new Stamp.Place(1, null));
    }

    @Test
    void ofACloneWithTheSameCountEverybodyTakesTheSameForTheLast() {
        Laptop clone = new Laptop("a");
        a.write("x", "title", "one");
        clone.write("x", "title", "two");
        a.take(clone);
        clone.take(a);
        assertThat(clone.fold().nextPlace("a")).isEqualTo(a.fold().nextPlace("a"));
    }

    @Test
    void headsStandInTheOrderOfTheirIds() {
        a.write("x", "title", "one");
        b.write("x", "title", "two");
        a.take(b);
        b.take(a);
        List<ChangeId> heads = a.thing("x").register("title").headIds();
        assertThat(heads).isSorted().isEqualTo(b.thing("x").register("title").headIds());
    }
}
