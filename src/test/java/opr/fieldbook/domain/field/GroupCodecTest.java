package opr.fieldbook.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupCodecTest {

    public enum Color {
        DARK_RED,
        BLUE
    }

    public record Inner(@Nullable String name, @Nullable Color color) {}

    public record Whole(
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable Long number,
            @Nullable Integer small,
            @Nullable Boolean maybe,
            @Nullable Color color,
            @Nullable Inner inner,
            List<String> texts,
            List<Inner> inners,
            boolean flag,
            int count,
            long big) {}

    private static final Codec<Whole> CODEC = Codec.group(Whole.class);
    private static final Whole FULL = new Whole(
            "text",
            LocalDate.of(2028, 2, 29),
            7L,
            8,
            false,
            Color.DARK_RED,
            new Inner("in", Color.BLUE),
            List.of("a", ""),
            List.of(new Inner("one", null), new Inner(null, Color.BLUE)),
            true,
            9,
            Long.MIN_VALUE);
    private static final Whole EMPTY =
            new Whole(null, null, null, null, null, null, null, List.of(), List.of(), false, 0, 0);

    @Test
    void aRecordIsReadBackAsItWasWritten() {
        assertThat(CODEC.read(CODEC.write(FULL))).isEqualTo(FULL);
        assertThat(CODEC.read(CODEC.write(EMPTY))).isEqualTo(EMPTY);
    }

    @Test
    void nullMembersAreNotWrittenAndMissingOnesReadAsEmpty() {
        Value.Group written = (Value.Group) CODEC.write(EMPTY);
        assertThat(written.members()).containsOnlyKeys("texts", "inners", "flag", "count", "big");
        assertThat(CODEC.read(Value.group(Map.of()))).isEqualTo(EMPTY);
    }

    @Test
    void constantsStandInLowerCaseWithHyphens() {
        assertThat(Codec.oneOf(Color.class).write(Color.DARK_RED)).isEqualTo(Value.of("dark-red"));
        assertThat(Codec.oneOf(Color.class).read(Value.of("blue"))).isEqualTo(Color.BLUE);
    }

    @Test
    void whatIsNotReadableHereReadsAsNothing() {
        Value odd = Value.of(List.of(Value.of(1)));
        TreeMap<String, Value> members = new TreeMap<>();
        for (String name : ((Value.Group) CODEC.write(FULL)).members().keySet()) {
            members.put(name, name.startsWith("text") || name.equals("inners") ? Value.of(1) : odd);
        }
        assertThat(CODEC.read(new Value.Group(members))).isEqualTo(EMPTY);
        assertThat(CODEC.read(odd)).isNull();
        members.put("color", Value.of("ultraviolet"));
        members.put("day", Value.of("2026-02-30"));
        members.put("small", Value.of(1L << 40));
        assertThat(CODEC.read(new Value.Group(members))).isEqualTo(EMPTY);
        assertThat(Codec.oneOf(Color.class).read(Value.of("ultraviolet"))).isNull();
        assertThat(Codec.TIME.read(Value.of("noon"))).isNull();
    }

    @Test
    void unknownMembersAreKeptAlsoOfRecordsWithin() {
        Value before = with(CODEC.write(FULL), "mood", Value.of("new"));
        Value inner = with(((Value.Group) before).get("inner"), "shade", Value.of(3));
        before = with(before, "inner", inner);
        assertThat(CODEC.read(before)).isEqualTo(FULL);
        Value next = CODEC.write(new Whole(
                null, null, null, null, null, null, new Inner("x", null), List.of(), List.of(), false, 1, 2));
        Value expected = with(next, "mood", Value.of("new"));
        expected = with(expected, "inner", with(((Value.Group) next).get("inner"), "shade", Value.of(3)));
        assertThat(CODEC.keepUnknown(next, before)).isEqualTo(expected);
        assertThat(CODEC.keepUnknown(Value.CLEARED, before)).isEqualTo(Value.CLEARED);
        assertThat(CODEC.keepUnknown(next, Value.CLEARED)).isEqualTo(next);
    }

    public record Strict(Color color, List<Strict.Part> parts) {
        public record Part(String name) {}
    }

    @Test
    void aRecordWithoutAMemberItNeedsIsNotReadable() {
        Codec<Strict> codec = Codec.group(Strict.class);
        Value whole = codec.write(new Strict(Color.BLUE, List.of(new Strict.Part("a"))));
        assertThat(codec.read(with(whole, "color", Value.of("ultraviolet")))).isNull();
        assertThat(codec.read(Value.group(Map.of()))).isNull();
        Value odd = with(whole, "parts", Value.of(List.of(Value.of(1), Value.group(Map.of()))));
        assertThat(codec.read(odd)).isEqualTo(new Strict(Color.BLUE, List.of()));
    }

    public record Odd(Instant at) {}

    @Test
    void aMemberThatCannotBeCarriedIsNoticedWhenTheCodecIsMade() {
        assertThatIllegalStateException().isThrownBy(() -> Codec.group(Odd.class));
    }

    private static Value with(Value group, String name, Value value) {
        TreeMap<String, Value> members = new TreeMap<>(((Value.Group) group).members());
        members.put(name, value);
        return new Value.Group(members);
    }
}
