package opr.fieldbook.work.merge;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.work.trust.SixWords;
import opr.fieldbook.work.trust.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a person should know about a file that was taken in all the same. Each thing is said once.
 *
 * @param stage     how far the inspection was before
 * @param receipts  what the other laptops had said before
 * @param standings how this library stands to a device
 * @param missing   how many of a sender's exhibits are neither here nor in any of the files
 */
record MergeWarnings(
        OffsetDateTime now,
        Stage stage,
        List<Manifest> receipts,
        Standings standings,
        ToIntFunction<Manifest> missing) {

    /** Clocks of laptops differ a little; more than this is worth a word. */
    private static final Duration TOLERANCE = Duration.ofHours(26);

    /** How this library stands to a device. */
    @FunctionalInterface
    interface Standings {
        Standing of(String device);
    }

    /**
     * Changes of a lost laptop that are kept aside.
     *
     * @param owner    whose laptop it is
     * @param passedOn whether they came in the file of somebody else
     */
    record Held(String owner, int count, boolean passedOn) {

        /** @param sender whose file they came in */
        String words(String sender) {
            boolean one = count == 1;
            return passedOn
                    ? Text.of(one ? "merge.warning.aside-passed-on-one" : "merge.warning.aside-passed-on", count, owner, sender)
                    : Text.of(one ? "merge.warning.aside-one" : "merge.warning.aside", count, owner);
        }
    }

    /**
     * What came of a file: revisions taken in, kept aside by the laptop that was lost, whether some are of this laptop and were not known here, and the
     * members under whose name something stands that their laptops did not sign.
     *
     * @param clock whether the sender's clock is spoken of at this file, if there is cause; at another of the same laptop it is not
     */
    record Came(int added, List<Held> aside, boolean ofOurName, List<String> unsigned, boolean clock) {}

    List<String> of(Manifest manifest, @Nullable OffsetDateTime lastChange, Came came) {
        String name = manifest.sender().name();
        Standing standing = standings.of(manifest.sender().device());
        List<String> warnings = new ArrayList<>();
        if (manifest.purpose() == Manifest.Purpose.RECEIPT) {
            warnings.add(Text.of("merge.warning.receipt", name));
        } else if (came.added() == 0 && came.aside().isEmpty()) {
            nothingNew(manifest, standing, warnings);
        }
        String clock = came.clock() ? clock(manifest, lastChange) : null;
        if (clock != null) {
            warnings.add(clock);
        }
        if (came.ofOurName()) {
            warnings.add(Text.of("merge.warning.clone"));
        }
        came.unsigned().forEach(member -> warnings.add(Text.of("merge.warning.unsigned", member, name)));
        came.aside().forEach(held -> warnings.add(held.words(name)));
        if (stage == Stage.ISSUED && came.added() > 0) {
            warnings.add(Text.of("merge.warning.amendment", came.added(), name));
        }
        exhibits(manifest, warnings);
        if (standing == Standing.NEW) {
            warnings.add(newcomer(name, manifest.sender().device()));
        }
        return warnings;
    }

    /** How a laptop that is new here is confirmed. */
    static String newcomer(String name, String device) {
        return Text.of("merge.warning.new-laptop", name, String.join(" ", SixWords.of(device)), device);
    }

    private void nothingNew(Manifest manifest, Standing standing, List<String> warnings) {
        boolean replayed = receipts.stream()
                .filter(known -> known.sender().device().equals(manifest.sender().device()))
                // One volume is as old as the others, in whatever order they come.
                .filter(known -> !known.tips().equals(manifest.tips()))
                .anyMatch(known -> !manifest.holdsAfter(known));
        if (standing == Standing.SELF) {
            warnings.add(Text.of("merge.warning.own-file"));
        } else if (replayed) {
            warnings.add(Text.of("merge.warning.replayed", manifest.sender().name()));
        }
    }

    /** Exhibits of the sender that come with none of the files: they are in another volume, or were never handed over here. */
    private void exhibits(Manifest manifest, List<String> warnings) {
        int lacking = manifest.purpose() == Manifest.Purpose.RECEIPT ? 0 : missing.applyAsInt(manifest);
        if (lacking == 0) {
            return;
        }
        String name = manifest.sender().name();
        warnings.add(
                manifest.volumes() > 1
                        ? Text.of("merge.warning.volumes", lacking, name, manifest.volume(), manifest.volumes())
                        : Text.of("merge.warning.exhibits", lacking, name));
    }

    /** What is to be said of the clock of the laptop that made a file; null if it is right, as far as the file tells. */
    @Nullable String clock(Manifest manifest, @Nullable OffsetDateTime lastChange) {
        String name = manifest.sender().name();
        OffsetDateTime latest = latest(manifest, lastChange);
        if (Duration.between(now, latest).compareTo(TOLERANCE) > 0) {
            return Text.of("merge.warning.clock-ahead", name, latest);
        }
        return Duration.between(manifest.time(), latest).compareTo(TOLERANCE) > 0
                ? Text.of("merge.warning.clock-jumped", name)
                : null;
    }

    /** The latest time of which a file tells. */
    static OffsetDateTime latest(Manifest manifest, @Nullable OffsetDateTime lastChange) {
        return lastChange == null ? manifest.time() : lastChange;
    }
}
