package opr.fieldbook.ui.unlock;

import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.work.backup.WaysIn;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a library does not open.
 *
 * @param first the sentence that stands out
 * @param rest  what follows it; may be empty
 */
public record UnlockMessage(String first, String rest) {

    /** A wrong passphrase, and in how many seconds the next one may be tried. */
    static UnlockMessage wrong(int seconds) {
        String next = switch (seconds) {
            case 0 -> Text.of("unlock.wrong.now");
            case 1 -> Text.of("unlock.wrong.next-one");
            default -> Text.of("unlock.wrong.next", seconds);
        };
        return new UnlockMessage(Text.of("unlock.wrong"), next);
    }

    static UnlockMessage of(@Nullable Throwable failure) {
        return of(FailureText.of(failure));
    }

    /** Of several sentences the first stands out. */
    static UnlockMessage of(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? new UnlockMessage(text, "") : new UnlockMessage(text.substring(0, end + 1), text.substring(end + 2));
    }

    /** What came of putting a library together anew, and which files were left out and why. */
    static String rebuilt(WaysIn.Opened opened) {
        String words = Text.of("unlock.rebuilt", opened.inspections());
        if (opened.left().isEmpty()) {
            return words;
        }
        String left = opened.left().stream()
                .map(file -> Text.of("unlock.rebuilt.file", file.file().getFileName(), file.reason()))
                .collect(Collectors.joining("; "));
        return words + " " + Text.of("unlock.rebuilt.left", left);
    }
}
