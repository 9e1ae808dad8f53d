package opr.fieldbook.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files the program brings along, with one or more of them changed. */
final class ChangedFiles implements ProtocolFiles {

    private final Map<String, String> changed = new HashMap<>();

    /** Replaces the first occurrence of some words in a file, which must be there. */
    ChangedFiles with(String path, String words, String instead) {
        String text = text(path);
        if (text == null || !text.contains(words)) {
            throw new IllegalArgumentException(path + " does not contain: " + words);
        }
        int at = text.indexOf(words);
        changed.put(path, text.substring(0, at) + instead + text.substring(at + words.length()));
        return this;
    }

    ChangedFiles with(String path, String text) {
        changed.put(path, text);
        return this;
    }

    @Override
    public @Nullable String text(String path) {
        return changed.containsKey(path) ? changed.get(path) : BuiltInProtocols.resource(path);
    }
}
