package opr.fieldbook.work.team;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.trust.Joined;

/**
 * Whose working copy of an inspection this is, and from when.
 *
 * @param from when the others' work last came: with the package, or with a merge
 */
public record WorkingCopy(String owner, OffsetDateTime from) {

    /** Nothing on the laptop that made the inspection and has merged nothing yet: there is no other copy. */
    public static Optional<WorkingCopy> of(Sitting sitting) {
        Stream<OffsetDateTime> merges = Await.of(
                        sitting.onFile(opened -> new MergeTables(opened.file(), opened.key()).journal()))
                .stream()
                .filter(entry -> entry.kind() == JournalEntry.Kind.MERGED && !entry.undone())
                .map(JournalEntry::time);
        Stream<OffsetDateTime> joined =
                sitting.laptop().trust().joined(sitting.id()).map(Joined::time).stream();
        return Stream.concat(joined, merges)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .map(from -> new WorkingCopy(sitting.desk().writer().name(), from));
    }
}
