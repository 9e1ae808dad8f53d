package opr.fieldbook.work.keep;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.record.HoldRules;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.Disposition;
import opr.fieldbook.work.record.Removal;
import org.jspecify.annotations.Nullable;

/**
 * Removes a finished copy from this laptop: its file and what stands beside it, exhibits, backups, summary and key. Only if a
 * receipt of the lead covers all of it, or its number was typed; never under a hold. A line stays in the library.
 */
public final class LeaveInspection {

    private final Surroundings surroundings;
    private final TimeSource time;

    public LeaveInspection(Surroundings surroundings, TimeSource time) {
        this.surroundings = surroundings;
        this.time = time;
    }

    /**
     * Refuses what may not be removed, and answers the line that will stay. Nothing is changed.
     *
     * @param typed  the number of the inspection as it was typed, or null
     * @param reason why, or null where the receipt says it
     */
    public CompletableFuture<Disposition> check(
            Session session, Sitting sitting, @Nullable String typed, @Nullable String reason) {
        String by = session.ownerName();
        return sitting.desk().inspect(inspection -> {
            HoldRules.refuse(inspection, "problem.leave-held");
            String number = inspection.number();
            if (typed != null && !typed.strip().equalsIgnoreCase(number)) {
                throw Problem.refused("problem.leave-number", typed, number);
            }
            if (typed == null && !surroundings.confirmed().test(sitting)) {
                throw Problem.refused("problem.leave-not-confirmed", number);
            }
            String why = typed == null ? Text.of("record.leave.receipt") : Text.of("record.leave.typed");
            return new Disposition(
                    Ids.next(),
                    inspection.id(),
                    number,
                    inspection.lea().name(),
                    time.now().toString(),
                    by,
                    reason == null || reason.isBlank() ? why : reason.strip());
        });
    }

    /**
     * Removes the copy; its sitting is closed by now. What the disk does not take is finished at the next start.
     *
     * @return folders with backups that could not be reached, as a drive that was put away
     */
    public List<Path> remove(Session session, Disposition line) {
        List<Path> unreached = surroundings.dropBackups().apply(line.inspection());
        session.forgetLastWork(line.inspection());
        new Removal(session.library()).run(line);
        return unreached;
    }
}
