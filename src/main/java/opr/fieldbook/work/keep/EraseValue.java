package opr.fieldbook.work.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Value;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.record.Occurrences;

/**
 * Strikes one value: the desk destroys its bytes here, then the summary and the backups are made anew. A step that fails
 * says so; the strike itself stands. Bytes the disk did not let go are destroyed when the inspection is opened next.
 */
public final class EraseValue {

    private final Surroundings surroundings;

    public EraseValue(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What a strike would do.
     *
     * @param elsewhere values that hold the same words and are not struck with it
     */
    public record Found(StrikeRules.Target target, List<Occurrences.Elsewhere> elsewhere) {}

    /**
     * What was done.
     *
     * @param left      what stands where a joined value was struck with it
     * @param unreached folders with backups that may still hold the value, as a drive that was put away
     */
    public record Struck(Found found, Saved saved, Left left, List<Path> unreached) {}

    /** What stands in place of a joined value. */
    public enum Left {
        /** No joined value stood there. */
        NOTHING,
        /** What the others wrote. */
        OTHERS,
        /** What the others wrote, side by side, to be settled. */
        CONFLICT
    }

    /** Looks a change up; refused if it is none, or holds nothing that could be struck. */
    public CompletableFuture<Found> find(Sitting sitting, String change) {
        return sitting.desk().read(fold -> {
            StrikeRules.Target target = Occurrences.target(fold, id(change, fold));
            if (target == null) {
                throw Problem.refused("problem.strike-unknown", change);
            }
            return new Found(target, Occurrences.elsewhere(fold, target));
        });
    }

    /** A revision stands for its change, if it has just one that could be struck. */
    private static ChangeId id(String change, Fold fold) {
        try {
            return change.indexOf(':') < 0 ? only(change, fold) : ChangeId.parse(change);
        } catch (IllegalArgumentException notOne) {
            throw Problem.refused("problem.strike-unknown", change);
        }
    }

    private static ChangeId only(String name, Fold fold) {
        Revision revision = fold.revision(new RevisionId(name));
        if (revision == null) {
            throw Problem.refused("problem.strike-unknown", name);
        }
        Map<ChangeId, FieldKey> found = new TreeMap<>();
        for (int i = 0; i < revision.changes().size(); i++) {
            FieldChange each = revision.changes().get(i);
            if (each.value().holds() && StrikeRules.allowed(each.key())) {
                found.put(revision.changeId(i), each.key());
            }
        }
        if (found.size() > 1) {
            throw Problem.refused(
                    "problem.strike-several",
                    name,
                    found.size(),
                    found.entrySet().stream()
                            .map(each -> Text.of(
                                    "problem.strike-several.one",
                                    each.getValue().field(),
                                    each.getValue().entity(),
                                    each.getKey()))
                            .collect(Collectors.joining("; ")));
        }
        return found.keySet().stream()
                .findFirst()
                .orElseThrow(() -> Problem.refused("problem.strike-unknown", name));
    }

    /** Strikes it. */
    public CompletableFuture<Struck> strike(Sitting sitting, String change, String reason) {
        return find(sitting, change).thenCompose(found -> sitting.desk()
                .submit(new Edit.StrikeValue(found.target(), reason))
                .thenCompose(saved -> joinAgain(sitting, found.target())
                        .thenCompose(left -> sitting.summarize()
                                .thenCompose(done -> sitting.onFile(this::renew))
                                .thenApply(unreached -> new Struck(found, saved, left, unreached)))));
    }

    /** What the others wrote stands together again where it did before, made by a settlement of its own. */
    private static CompletableFuture<Left> joinAgain(Sitting sitting, StrikeRules.Target target) {
        StrikeRules.Rest rest = target.rest();
        if (rest == null) {
            return CompletableFuture.completedFuture(Left.NOTHING);
        }
        if (!(rest.value() instanceof Value.Alternatives)) {
            return CompletableFuture.completedFuture(Left.OTHERS);
        }
        FieldKey field = target.field();
        return !rest.settled()
                ? CompletableFuture.completedFuture(Left.CONFLICT)
                : sitting.desk()
                        .submit(new Edit.SettleConflict(
                                field.entity().kind(), field.entity().id(), field.field(), new Settlement.Both()))
                        .handle((settled, refused) -> refused == null ? Left.OTHERS : Left.CONFLICT);
    }

    private List<Path> renew(OpenInspection opened) {
        try {
            return surroundings.renewBackups().apply(opened);
        } catch (Problem disk) {
            throw Problem.refused("problem.strike-backups", disk.getMessage());
        }
    }
}
