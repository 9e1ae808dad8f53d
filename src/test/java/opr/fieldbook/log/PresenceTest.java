package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");

    @BeforeEach
    void bothHaveTheThing() {
        a.write("x", "present", true, "title", "first");
        b.take(a);
    }

    @Test
    void aRemovalThatSawEverythingTakesEffect() {
        a.write("x", "present", false);
        b.take(a);
        assertThat(b.has("x")).isFalse();
    }

    @Test
    void presentWinsOverARemovalThatDidNotSeeAChange() {
        a.write("x", "present", false);
        b.write("x", "title", "second");
        a.take(b);
        assertThat(a.has("x")).isTrue();
        assertThat(a.thing("x").removalOverridden()).isTrue();
    }

    @Test
    void presentWinsOverARemovalThatDidNotSeeANewField() {
        a.write("x", "present", false);
        b.write("x", "effect", "new");
        a.take(b);
        assertThat(a.has("x")).isTrue();
    }

    @Test
    void afterAnOverriddenRemovalOneCanRemoveAgain() {
        a.write("x", "present", false);
        b.write("x", "title", "second");
        a.take(b);
        a.write("x", "present", false);
        b.take(a);
        assertThat(a.has("x")).isFalse();
        assertThat(b.has("x")).isFalse();
    }

    @Test
    void ofTwoRemovalsOneThatSawEverythingIsEnough() {
        a.write("x", "title", "second");
        a.write("x", "present", false);
        b.write("x", "present", false);
        a.take(b);
        assertThat(a.has("x")).isFalse();
    }

    @Test
    void twoRemovalsThatTogetherSawEverythingAreNotEnough() {
        a.write("x", "title", "second");
        b.write("x", "effect", "new");
        a.write("x", "present", false);
        b.write("x", "present", false);
        a.take(b);
        assertThat(a.has("x")).isTrue();
    }

    @Test
    void someoneWhoSaysPresentWinsOverARemovalThatSawEverything() {
        a.write("x", "present", false);
        b.write("x", "present", Value.CLEARED);
        b.write("x", "present", true);
        a.take(b);
        assertThat(a.has("x")).isTrue();
    }

    @Test
    void removingWhatIsRemovedWritesNothing() {
        a.write("x", "present", false);
        assertThat(a.write("x", "present", false).changes()).isEmpty();
    }

    @Test
    void aThingWithoutThePresentFieldIsThereOnceItHasAField() {
        a.write("y", "title", "answer");
        assertThat(a.has("y")).isTrue();
        assertThat(a.has("z")).isFalse();
    }
}
