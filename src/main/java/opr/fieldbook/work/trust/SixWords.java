package opr.fieldbook.work.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words instead of digits, for people who compare something by voice: 1,024 plain words, ten bits each. A laptop's name is a
 * digest of its two public keys, so six words of it are the same on every laptop, and nobody finds other keys that give them.
 */
public final class SixWords {

    private static final int FINGERPRINT = 6;
    private static final int SUGGESTED = 4;
    private static final int BITS = 10;
    private static final List<String> WORDS = load();

    private SixWords() {}

    /** The words of a device, which is named by 32 hex digits; nothing else has any. */
    public static List<String> of(String device) {
        if (!device.matches("[0-9a-f]{32}")) {
            return List.of();
        }
        BigInteger digest = new BigInteger(device, 16);
        int top = device.length() * 4;
        return IntStream.range(0, FINGERPRINT)
                .map(word -> digest.shiftRight(top - (word + 1) * BITS).intValue() & (WORDS.size() - 1))
                .mapToObj(WORDS::get)
                .toList();
    }

    /** Four random words for a passphrase that is told in person. */
    public static String suggestion() {
        SecureRandom random = new SecureRandom();
        List<String> words = new ArrayList<>();
        while (words.size() < SUGGESTED) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static List<String> load() {
        try (InputStream in = SixWords.class.getResourceAsStream("/opr/fieldbook/words/words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of words is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
