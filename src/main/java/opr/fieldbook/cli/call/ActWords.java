package opr.fieldbook.cli.call;

import java.util.Objects;
import opr.fieldbook.base.Text;
import org.jspecify.annotations.Nullable;

/** What was done in one act, in a word or two. */
public final class ActWords {

    private ActWords() {}

    /** Of the name in the log; what only a newer program does keeps that name. */
    public static String of(@Nullable String edit) {
        String name = Objects.requireNonNullElse(edit, "");
        String key = "cli.history.edit." + name;
        return Text.has(key) ? Text.of(key) : name;
    }
}
