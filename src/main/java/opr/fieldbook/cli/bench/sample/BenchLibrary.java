package opr.fieldbook.cli.bench.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;

/** A library in a folder of its own with one inspection of the built-in protocol. */
public final class BenchLibrary {

    public static final String PASSPHRASE = "only for measuring";

    private final Call call;
    private final Path folder;
    private final Session session;
    private final Sitting sitting;

    public BenchLibrary(Call call, Path folder) {
        this.call = call;
        this.folder = folder;
        OwnerProfile owner = new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.LEAD);
        session = call.libraries().create(folder, owner, PASSPHRASE.toCharArray()).session();
        session.register()
                .add(new Lea(
                        "", "Sample County", "TX", "", "", List.of(), Lea.Agreement.UNKNOWN, List.of()));
        NewInspection wanted = new NewInspection(
                "Sample County",
                List.of(session.protocols().getFirst().model()),
                LocalDate.of(2027, 3, 9),
                LocalDate.of(2027, 3, 12),
                List.of(),
                NewInspection.Options.USUAL);
        sitting = call.libraries().create(session, wanted);
    }

    public Path folder() {
        return folder;
    }

    public Sitting sitting() {
        return sitting;
    }

    public Inspection inspection() {
        return call.inspection(sitting);
    }

    public List<Asked> asked() {
        return inspection().asked();
    }

    /** Ends the sitting and the session; the files stay. */
    public void close() {
        call.libraries().close();
    }

    /** An answer that differs from the one before it. */
    public static Edit answer(Asked asked, int turn) {
        return turn % 2 == 0
                ? new Edit.ConcludeItem(asked.id(), Result.MET, null)
                : new Edit.ConcludeItem(asked.id(), Result.NA, "Reason " + turn);
    }

    /** So many further revisions made in memory, in the order they would have been saved. */
    public List<Revision> further(int count) {
        List<Revision> made = new ArrayList<>();
        Fold fold = new Fold();
        Await.of(sitting.desk().read(present -> List.copyOf(present.revisions()))).stream()
                .sorted((a, b) -> Long.compare(a.seq(), b.seq()))
                .forEach(fold::apply);
        Desk desk = new Desk(
                made::add, fold, sitting.desk().writer(), TimeSource.CLOCK, Runnable::run, sitting.identities());
        List<Asked> asked = asked();
        for (int i = 0; made.size() < count; i++) {
            Await.of(desk.submit(answer(asked.get(i % asked.size()), i / asked.size())));
        }
        return made;
    }
}
