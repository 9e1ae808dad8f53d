package opr.fieldbook.work.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.ChangeId;
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
     * @param unreached folders with backups that may still hold the value, as a drive that was put away
     */
    public record Struck(Found found, Saved saved, List<Path> unreached) {}

    /** Looks a change up; refused if it is none, or holds nothing that could be struck. */
    public CompletableFuture<Found> find(Sitting sitting, String change) {
        return sitting.desk().read(fold -> {
            StrikeRules.Target target = Occurrences.target(fold, id(change));
            if (target == null) {
                throw Problem.refused("problem.strike-unknown", change);
            }
            return new Found(target, Occurrences.elsewhere(fold, target));
        });
    }

    private static ChangeId id(String change) {
        try {
            return ChangeId.parse(change);
        } catch (IllegalArgumentException notOne) {
            throw Problem.refused("problem.strike-unknown", change);
        }
    }

    /** Strikes it. */
    public CompletableFuture<Struck> strike(Sitting sitting, String change, String reason) {
        return find(sitting, change).thenCompose(found -> sitting.desk()
                .submit(new Edit.StrikeValue(found.target(), reason))
                .thenCompose(saved -> sitting.summarize()
                        .thenCompose(done -> sitting.onFile(this::renew))
                        .thenApply(unreached -> new Struck(found, saved, unreached))));
    }

    private List<Path> renew(OpenInspection opened) {
        try {
            return surroundings.renewBackups().apply(opened);
        } catch (Problem disk) {
            throw Problem.refused("problem.strike-backups", disk.getMessage());
        }
    }
}
