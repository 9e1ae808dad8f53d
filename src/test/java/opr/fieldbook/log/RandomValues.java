package opr.fieldbook.log;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Values of every sort, nested up to four levels, texts of every alphabet. */
final class RandomValues {

    private static final int DEPTH = 4;

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Value next() {
        return next(DEPTH);
    }

    private Value next(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0 -> Value.CLEARED;
            case 1 -> Value.of(text());
            case 2 -> Value.of(random.nextLong());
            case 3 -> Value.of(random.nextBoolean());
            case 4 -> new Value.Sealed(text());
            case 5 -> Value.of(list(depth - 1));
            case 6 -> alternatives();
            default -> group(depth - 1);
        };
    }

    private List<Value> list(int depth) {
        List<Value> items = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            items.add(next(depth));
        }
        return items;
    }

    private Value alternatives() {
        List<Choice> choices = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ChangeId change = new ChangeId(new RevisionId(String.format("%064x", random.nextLong(1L << 60))), i);
            OffsetDateTime at = OffsetDateTime.of(2027, 3, 1 + i, 9, 30, 0, 0, ZoneOffset.ofHours(-5));
            choices.add(new Choice(change, next(0), text(), text(), at));
        }
        return new Value.Alternatives(choices);
    }

    private Value group(int depth) {
        TreeMap<String, Value> members = new TreeMap<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            members.put(text(), next(depth));
        }
        return new Value.Group(members);
    }

    String text() {
        int[] alphabets = {'a', 'é', '语', 0x1F4CB, '\n'};
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(alphabets[random.nextInt(alphabets.length)] + random.nextInt(3));
        }
        return text.toString();
    }
}
