package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private final Random random = new Random(21);
    private final RandomValues values = new RandomValues(random);

    @Test
    void anyRevisionIsReadBackWithItsIdAndContent() {
        for (int i = 0; i < 500; i++) {
            Revision revision = random(3);
            Revision read = Revision.decode(revision.encode());
            assertThat(read.id()).isEqualTo(revision.id());
            assertThat(read.changes()).isEqualTo(revision.changes());
            assertThat(read.stamp()).isEqualTo(revision.stamp());
            assertThat(List.of(read.edit(), read.seq())).isEqualTo(List.of(revision.edit(), revision.seq()));
            assertThat(read.prev()).isEqualTo(revision.prev());
        }
    }

    @Test
    void anyFlippedBitGivesAnotherIdOrIsRefused() {
        for (Revision revision : List.of(random(2), random(2), random(2).strike(1))) {
            byte[] bytes = revision.encode();
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << (bit % 8));
                assertThat(idOrNull(flipped)).as("bit %d", bit).isNotEqualTo(revision.id());
            }
        }
    }

    @Test
    void aStruckValueIsGoneAndTheIdStays() {
        FieldChange secret = change(Value.of("a wrongly typed name"));
        Revision revision = Revision.of(stamp(), new Stamp.Place(1, null), "WriteFinding", List.of(secret));
        Revision struck = Revision.decode(revision.strike(0).encode());
        assertThat(struck.id()).isEqualTo(revision.id());
        assertThat(struck.changes().getFirst().value()).isEqualTo(new Value.Struck(secret.digest()));
        assertThat(new String(struck.encode(), StandardCharsets.ISO_8859_1))
                .doesNotContain("wrongly", secret.salt());
    }

    @Test
    void aStruckChangeNeverCarriesASalt() {
        FieldChange change = change(new Value.Struck("0".repeat(64)));
        assertThat(change.salt()).isEmpty();
    }

    @Test
    void theSaltKeepsEqualValuesApart() {
        FieldChange one = change(Value.of("yes"));
        FieldChange other = new FieldChange(one.key(), one.value(), "0".repeat(32), one.replaces(), one.seen());
        assertThat(one.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void changeIdsSortByRevisionThenByNumberNotByText() {
        RevisionId early = new RevisionId("0".repeat(64));
        RevisionId late = new RevisionId("f".repeat(64));
        List<ChangeId> sorted =
                List.of(new ChangeId(early, 2), new ChangeId(early, 10), new ChangeId(late, 0), new ChangeId(late, 1));
        List<ChangeId> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, random);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
        assertThat(sorted).allSatisfy(id -> assertThat(ChangeId.parse(id.toString())).isEqualTo(id));
    }

    private Revision random(int changes) {
        List<FieldChange> all = IntStream.range(0, changes)
                .mapToObj(i -> change(values.next()))
                .toList();
        RevisionId prev = random.nextBoolean() ? id() : null;
        return Revision.of(stamp(), new Stamp.Place(1 + random.nextInt(9), prev), "ConcludeItem", all);
    }

    private FieldChange change(Value value) {
        String salt = String.format("%032x", random.nextLong() & Long.MAX_VALUE);
        FieldKey key = FieldKey.of("finding", "id-" + random.nextInt(9), "title");
        return new FieldChange(key, value, salt, List.of(new ChangeId(id(), random.nextInt(12))), List.of());
    }

    private RevisionId id() {
        return new RevisionId(String.format("%064x", random.nextLong() & Long.MAX_VALUE));
    }

    private Stamp stamp() {
        OffsetDateTime at = OffsetDateTime.of(2026, 11, 23, 9, random.nextInt(60), 0, 0, ZoneOffset.UTC);
        return new Stamp("Inés Ágil", "device-a", at, random.nextBoolean(), random.nextLong());
    }

    private static RevisionId idOrNull(byte[] bytes) {
        try {
            return Revision.decode(bytes).id();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
