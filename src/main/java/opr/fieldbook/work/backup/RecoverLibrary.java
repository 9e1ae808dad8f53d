package opr.fieldbook.work.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Rebuilding;
import opr.fieldbook.store.Secret;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds a library from its inspections and one secret. Whose it is, unless somebody says so, stands in a copy of the
 * database beside the backups, or is learned from the inspections: the member with the initials that stand beside the library, otherwise whoever wrote last.
 */
public final class RecoverLibrary {

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
        try (Rebuilding rebuilding = Rebuilding.begin(folder, secret)) {
            int inspections = rebuilding.found().size();
            List<Left> left = rebuilding.left().stream()
                    .map(file -> new Left(file.file(), file.reason()))
                    .toList();
            Library library = owner != null
                    ? rebuilding.finishAs(owner)
                    : rebuilding.finish(() -> learn(rebuilding, libraries.label(folder))
                            .orElseThrow(() -> Problem.refused("problem.recover-owner")));
            Session session = libraries.session(library);
            session.inspections();
            return new Recovered(session, inspections, left);
        }
    }

    private record Writer(long logical, String name, MemberField.Who who) {}

    private static Optional<OwnerProfile> learn(Rebuilding rebuilding, String initials) {
        List<Writer> writers = new ArrayList<>();
        for (String inspection : rebuilding.found()) {
            Fold fold = new Fold();
            rebuilding.revisions(inspection, fold::apply);
            for (Member member : Inspection.of(fold).members()) {
                writers.add(new Writer(last(fold, member.id()), member.who().name(), member.who()));
            }
        }
        return writers.stream()
                .max(Comparator.comparing((Writer writer) -> !initials.isEmpty()
                                && initials.equalsIgnoreCase(writer.who().initials()))
                        .thenComparingLong(Writer::logical))
                .map(writer -> new OwnerProfile(
                        writer.name(),
                        writer.who().initials(),
                        OwnerProfile.Role.valueOf(writer.who().role().name())));
    }

    private static long last(Fold fold, String device) {
        return fold.revisions().stream()
                .filter(revision -> revision.device().equals(device))
                .mapToLong((Revision revision) -> revision.stamp().logical())
                .max()
                .orElse(0);
    }
}
