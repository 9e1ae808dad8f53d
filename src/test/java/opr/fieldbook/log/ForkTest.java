package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForkTest {

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");

    @Test
    void aForkGoesOnAloneAndComesToTheSame() {
        a.write("x", "title", "one");
        b.take(a);
        b.write("x", "title", "two", "effect", "new");
        int before = a.fold().size();
        Fold fork = a.fold().fork();
        b.fold().revisions().forEach(fork::apply);
        assertThat(a.value("x", "title")).isEqualTo(Value.of("one"));
        assertThat(a.fold().size()).isEqualTo(before);
        a.take(b);
        assertThat(fork.find(Laptop.KIND, "x")).isEqualTo(a.thing("x"));
        assertThat(fork.nextPlace("b")).isEqualTo(a.fold().nextPlace("b"));
        assertThat(fork.nextLogical(0)).isEqualTo(a.fold().nextLogical(0));
    }

    @Test
    void aStrikeInTheForkLeavesTheOriginal() {
        Revision written = a.write("x", "title", "a name");
        Fold fork = a.fold().fork();
        fork.apply(written.strike(0));
        assertThat(a.value("x", "title")).isEqualTo(Value.of("a name"));
        assertThat(a.fold().change(written.changeId(0)).struck()).isFalse();
        assertThat(fork.change(written.changeId(0)).struck()).isTrue();
    }
}
