package opr.fieldbook.cli.batch;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Text;

/**
 * Splits a line into words as a shell does, without expanding anything: blanks part words; what stands in single quotes is
 * taken as it is; in double quotes a backslash takes the special meaning from {@code " \ $ `}; elsewhere from any character;
 * {@code #} at the beginning of a word begins a comment.
 */
final class CommandWords {

    private final String line;
    private final List<String> words = new ArrayList<>();
    private int at;

    private CommandWords(String line) {
        this.line = line;
    }

    /** A line that does not end as it should. */
    static final class Unfinished extends Exception {
        private Unfinished(String key) {
            super(Text.of(key));
        }
    }

    /** The words of the line; none for a blank line or a comment. */
    static List<String> of(String line) throws Unfinished {
        return new CommandWords(line).split();
    }

    private List<String> split() throws Unfinished {
        while (skipBlanks() && line.charAt(at) != '#') {
            words.add(word());
        }
        return words;
    }

    private boolean skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private String word() throws Unfinished {
        StringBuilder word = new StringBuilder();
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            char c = line.charAt(at++);
            switch (c) {
                case '\'' -> single(word);
                case '"' -> twice(word);
                case '\\' -> word.append(escaped());
                default -> word.append(c);
            }
        }
        return word.toString();
    }

    private void single(StringBuilder word) throws Unfinished {
        int end = line.indexOf('\'', at);
        if (end < 0) {
            throw new Unfinished("cli.batch.quote-open");
        }
        word.append(line, at, end);
        at = end + 1;
    }

    private void twice(StringBuilder word) throws Unfinished {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < line.length() && "\"\\$`".indexOf(line.charAt(at)) >= 0) {
                c = line.charAt(at++);
            }
            word.append(c);
        }
        throw new Unfinished("cli.batch.quote-open");
    }

    private char escaped() throws Unfinished {
        if (at == line.length()) {
            throw new Unfinished("cli.batch.backslash-last");
        }
        return line.charAt(at++);
    }
}
