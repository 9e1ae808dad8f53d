package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that a field has again, by undo or settlement, has the digest of the first: a strike knows the copy by it. */
class CopiedSaltTest {

    private final Laptop a = new Laptop("a");
    private final Laptop b = new Laptop("b");

    @Test
    void anUndoCopiesTheDigest() {
        Revision first = a.write("f", "title", "Jane Sample");
        Revision second = a.write("f", "title", "Other");
        Revision undo = a.undo(second);
        assertThat(digest(undo)).isEqualTo(digest(first)).isNotEqualTo(digest(second));
    }

    @Test
    void aSettlementCopiesTheDigestOfTheSideItKeeps() {
        Revision first = a.write("f", "title", "Jane Sample");
        Revision other = b.write("f", "title", "Other");
        a.take(b);
        Revision settled = a.write("f", "title", "Jane Sample");
        assertThat(settled.changes().getFirst().replaces()).hasSize(2);
        assertThat(digest(settled)).isEqualTo(digest(first)).isNotEqualTo(digest(other));
    }

    @Test
    void anotherFieldAnotherLaptopAndAClearedFieldHaveTheirOwn() {
        Revision first = a.write("f", "title", "Jane Sample");
        assertThat(digest(a.write("f", "cause", "Jane Sample"))).isNotEqualTo(digest(first));
        assertThat(digest(b.write("f", "title", "Jane Sample"))).isNotEqualTo(digest(first));
        Revision cleared = a.write("f", "title", Value.CLEARED);
        a.write("f", "title", "x");
        Revision again = a.write("f", "title", Value.CLEARED);
        assertThat(digest(again)).isNotEqualTo(digest(cleared));
    }

    @Test
    void whatWasStruckGivesNoSaltAway() {
        Revision first = a.write("f", "title", "Jane Sample");
        a.fold().apply(first.strike(0));
        Revision again = a.write("f", "title", "Jane Sample");
        assertThat(digest(again)).isNotEqualTo(digest(first));
        assertThat(again.changes()).extracting(FieldChange::salt).isNotEqualTo(List.of(""));
    }

    private static String digest(Revision revision) {
        return revision.changes().getFirst().digest();
    }
}
