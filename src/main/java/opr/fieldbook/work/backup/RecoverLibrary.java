package opr.fieldbook.work.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryRecords;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Rebuilding;
import opr.fieldbook.store.Secret;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a library from its inspections and one secret. Whose it is, unless somebody says so, stands in a copy of the
 * database beside the backups, or is learned from the inspections: the member with the initials that stand beside the library,
 * or the only member, or the one who merged and handed over here. Where several could be it, it has to be said. What it wrote before is remembered as its own.
 */
public final class RecoverLibrary {

    private static final String NO_MEMBERS = "problem.recover-owner";

    private final Libraries libraries;

    public RecoverLibrary(Libraries libraries) {
        this.libraries = libraries;
    }

    /**
     * What came of it.
     *
     * @param session     the library, unlocked
     * @param inspections how many were taken up
     * @param left        the files that were not, each with the reason
     */
    public record Recovered(Session session, int inspections, List<Left> left) {}

    /** A file that was left as it is. */
    public record Left(Path file, String reason) {}

    /** @param owner whose library it is; null to learn it from the inspections */
    public Recovered recover(Path folder, Secret secret, @Nullable OwnerProfile owner) {
        return recover(folder, secret, owner, null);
    }

    /**
     * @param owner   whose library it is; null to learn it from a copy of the database, or from the inspections
     * @param backups where backups were made, if that is not noted beside the library; null to look where it says. A folder
     *                without a good copy of a lost database is refused
     */
    public Recovered recover(
            Path folder, Secret secret, @Nullable OwnerProfile owner, @Nullable Path backups) {
        try (Rebuilding rebuilding =
                Rebuilding.begin(folder, secret, backups == null ? List.of() : List.of(backups))) {
            if (backups != null && owner == null && !rebuilding.keepsDatabase()) {
                refuseWithoutCopy(rebuilding, backups);
            }
            int inspections = rebuilding.found().size();
            List<Left> left = rebuilding.left().stream()
                    .map(file -> new Left(file.file(), file.reason()))
                    .toList();
            boolean anew = !rebuilding.keepsDatabase()
                    && (owner != null || rebuilding.databaseCopy().isEmpty());
            String initials = libraries.label(folder);
            FoundMembers members = anew ? FoundMembers.in(rebuilding) : new FoundMembers(Map.of());
            // Its past is its own: otherwise it would take somebody else's letter, and count its work as a stranger's. It
            // comes into being together with the database, so that a crash cannot part them.
            BiConsumer<OwnerProfile, LibraryRecords> past =
                    (known, records) -> libraries.remember(records, members.former(known, initials));
            Library library = owner != null
                    ? rebuilding.finishAs(members.withInitials(owner), past)
                    : rebuilding.finish(
                            () -> members.owner(initials).orElseThrow(() -> Problem.refused(NO_MEMBERS)), past);
            Session session = libraries.session(library);
            if (anew) {
                takeUpBackups(session);
            }
            session.inspections();
            return new Recovered(session, inspections, left);
        }
    }

    /** Whether this is said because nobody knows whose library it is: said by a person, it can be rebuilt. */
    public static boolean wantsOwner(Problem problem) {
        return problem.key().equals(NO_MEMBERS) || problem.key().equals(FoundMembers.SEVERAL);
    }

    /** The library is there again and must not fail any more. */
    private static void takeUpBackups(Session session) {
        try {
            new Backups(session, TimeSource.CLOCK, FileStore.real()).takeUp();
        } catch (Problem folderIsChosenAgain) {
            return;
        }
    }

    private static void refuseWithoutCopy(Rebuilding rebuilding, Path backups) {
        if (rebuilding.databaseCopy().filter(copy -> copy.startsWith(backups)).isEmpty()) {
            throw Problem.refused("problem.recover-backups", backups);
        }
    }
}
