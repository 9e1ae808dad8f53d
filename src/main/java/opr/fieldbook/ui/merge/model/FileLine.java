package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of files.
 *
 * @param path     where it is; null for this laptop and for files of an earlier merge
 * @param letter   of who made it, empty while unknown
 * @param counts   new, same, conflicts, duplicates, exhibits; a dash where there is nothing to count
 * @param words    the status in words
 * @param warnings sentences a person should read
 */
public record FileLine(
        @Nullable Path path,
        boolean here,
        String name,
        String letter,
        String author,
        String lastChange,
        Counts counts,
        Status status,
        String words,
        List<String> warnings) {

    static final String NONE = "–";

    /** Numbers as they are shown. */
    public record Counts(String added, String same, String conflicts, String duplicates, String exhibits) {
        static final Counts UNKNOWN = new Counts(NONE, NONE, NONE, NONE, NONE);
    }

    /** How it stands with a file. */
    public enum Status {
        HERE("mdi2c-check-circle", Family.GREEN),
        READING("mdi2p-progress-clock", Family.PLAIN),
        READY("mdi2c-check-circle-outline", Family.ACCENT),
        NOTHING_NEW("mdi2m-minus", Family.SLATE),
        REFUSED("mdi2a-alert-circle", Family.RED),
        LEFT("mdi2a-alert-circle-outline", Family.AMBER),
        MERGED("mdi2c-check-circle", Family.GREEN);

        private final String icon;
        private final Family family;

        Status(String icon, Family family) {
            this.icon = icon;
            this.family = family;
        }

        public String icon() {
            return icon;
        }

        public Family family() {
            return family;
        }
    }

    /** Everything in one sentence, for a screen reader. */
    public String spoken() {
        return Text.of(
                "merge.file.spoken",
                name,
                author,
                lastChange,
                counts.added(),
                counts.same(),
                counts.conflicts(),
                words,
                counts.duplicates(),
                counts.exhibits());
    }
}
