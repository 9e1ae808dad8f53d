package opr.fieldbook.log;

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
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Value.CLEARED;
            case 1 -> Value.of(text());
            case 2 -> Value.of(random.nextLong());
            case 3 -> Value.of(random.nextBoolean());
            case 4 -> Value.of(list(depth - 1));
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
