package opr.fieldbook.domain.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which words of a text are not in another one: the longest run of words that both have in the same order is the common
 * part, the rest is marked. Pure.
 */
public final class WordDiffRules {

    /** Beyond this many pairs of words everything is marked as it is: nobody reads marks in a text of many pages. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    private WordDiffRules() {}

    /**
     * A part of a text.
     *
     * @param marked whether it differs from the other text
     */
    public record Piece(String text, boolean marked) {}

    /** The text in pieces, those marked that the other text does not have. A text that shares no word has no marks. */
    public static List<Piece> pieces(String other, String text) {
        List<String> words = tokens(text);
        boolean[] common = common(tokens(other), words);
        boolean shares = false;
        for (int i = 0; i < words.size(); i++) {
            shares |= common[i] && isWord(words.get(i));
        }
        if (!shares) {
            return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        }
        return joined(words, common);
    }

    private static List<Piece> joined(List<String> words, boolean[] common) {
        boolean[] marked = new boolean[words.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = !common[i];
        }
        spaces(words, marked);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= marked.length; i++) {
            if (i == marked.length || marked[i] != marked[from]) {
                pieces.add(new Piece(words.subList(from, i).stream().collect(Collectors.joining()), marked[from]));
                from = i;
            }
        }
        return pieces;
    }

    /** Space belongs to a mark only between two marked words. */
    private static void spaces(List<String> words, boolean[] marked) {
        for (int i = 0; i < marked.length; i++) {
            if (words.get(i).isBlank()) {
                marked[i] = i > 0 && i + 1 < marked.length && marked[i - 1] && marked[i + 1];
            }
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** Which tokens of the second list are in a longest common subsequence with the first. */
    private static boolean[] common(List<String> first, List<String> second) {
        boolean[] common = new boolean[second.size()];
        if ((long) first.size() * second.size() > MOST_PAIRS) {
            return common;
        }
        int[][] length = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                length[i][j] = first.get(i).equals(second.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (first.get(i).equals(second.get(j))) {
                common[j++] = true;
                i++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
