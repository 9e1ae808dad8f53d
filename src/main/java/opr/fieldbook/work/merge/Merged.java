package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.store.transfer.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What merging files did, or would do.
 *
 * @param mergeId   names the merge in the journal; null if neither changes nor exhibits were new, or it was
 *                  only looked at
 * @param at        when
 * @param added     revisions that are new here
 * @param conflicts fields in conflict in which something of these files takes part
 * @param copy      where the safety copy is; null if none was needed
 * @param unreached folders with backups that may still hold what came struck, as a drive that was put away
 */
public record Merged(
        @Nullable String mergeId,
        OffsetDateTime at,
        List<Part> files,
        int added,
        int conflicts,
        @Nullable Path copy,
        List<Path> unreached) {

    /** The same after the backups were made anew, where they could be reached. */
    Merged unreached(List<Path> folders) {
        return new Merged(mergeId, at, files, added, conflicts, copy, folders);
    }

    /**
     * One file.
     *
     * @param sender     who made it
     * @param lastChange the time of the sender's last change in it; null if there is none
     * @param added      revisions new here
     * @param same       revisions known already
     * @param conflicts  fields in conflict in which something new of this file takes part
     * @param exhibits   exhibits that are new here
     * @param duplicates pairs of findings that may be one, in which a finding takes part that is new from this file
     * @param aside      revisions that were not taken in and are kept aside
     * @param warnings   sentences a person should read
     * @param letter     of the sender in this inspection; empty if the sender is not in the team
     * @param newcomer   nobody here has compared the six words of the sender's laptop yet
     */
    public record Part(
            Path file,
            Manifest.Purpose purpose,
            String sender,
            String device,
            @Nullable OffsetDateTime lastChange,
            int added,
            int same,
            int conflicts,
            int exhibits,
            int duplicates,
            int aside,
            List<String> warnings,
            String letter,
            boolean newcomer) {

        /** The warnings for a screen that offers the six words for comparison by itself. */
        public List<String> otherWarnings() {
            return newcomer
                    ? warnings.stream().filter(words -> !words.equals(MergeWarnings.newcomer(sender, device))).toList()
                    : warnings;
        }

        /** The same with more to read. */
        Part warning(List<String> more) {
            List<String> all = new ArrayList<>(warnings);
            all.addAll(more);
            return new Part(
                    file, purpose, sender, device, lastChange, added, same, conflicts, exhibits, duplicates, aside, all, letter,
                    newcomer);
        }
    }
}
