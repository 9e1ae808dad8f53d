package opr.fieldbook.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What a check of a file found.
 *
 * @param file      the file
 * @param contents  whether the sealed contents were checked too
 * @param revisions how many revisions it holds; 0 if they cannot be counted
 * @param exhibits  how many exhibits were checked with it
 * @param flaws     everything wrong with it; empty for a good file
 */
public record Verification(Path file, Contents contents, long revisions, long exhibits, List<Flaw> flaws) {

    /** How far the check went. */
    public enum Contents {
        CHECKED("checked"),
        /** Only the container: there was no key. */
        NO_KEY("no-key");

        private final String word;

        Contents(String word) {
            this.word = word;
        }

        /** The fixed word for programs. */
        public String word() {
            return word;
        }
    }

    public Verification {
        flaws = List.copyOf(flaws);
    }

    public boolean isGood() {
        return flaws.isEmpty();
    }
}
