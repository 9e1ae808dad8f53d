package opr.fieldbook.cli.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.domain.conflict.OpenConflict;
import org.jspecify.annotations.Nullable;

/**
 * What a command prints.
 *
 * @param json      maps, lists, text, numbers, flags, null; or bytes that are JSON already
 * @param text      for a person; without the last line break
 * @param exitCode  0 unless what was asked for came out bad (a damaged file, a figure over its limit)
 * @param complaint one line on standard error that goes with another exit code
 */
public record Output(@Nullable Object json, String text, int exitCode, @Nullable String complaint) {

    public static Output of(@Nullable Object json, String text) {
        return new Output(json, text, 0, null);
    }

    /** Bytes that are JSON and are printed as they are. */
    public static Output bytes(byte[] json) {
        return new Output(json, "", 0, null);
    }

    /** The same with an exit code and the line that says why. */
    public Output failing(int code, String line) {
        return new Output(json, text, code, line);
    }

    /**
     * The same with the conflicts that the command settled.
     *
     * @param said whether the text speaks of them already
     */
    Output settling(List<OpenConflict> settled, boolean said) {
        if (settled.isEmpty()) {
            return this;
        }
        Object all = json;
        if (json instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> more = new LinkedHashMap<>(members);
            more.put("settled", settled.stream().map(SettledJson::of).toList());
            all = more;
        }
        String lines = settled.stream().map(SettledJson::text).collect(Collectors.joining("\n"));
        String words = said ? text : text.isEmpty() ? lines : text + "\n" + lines;
        return new Output(all, words, exitCode, complaint);
    }
}
