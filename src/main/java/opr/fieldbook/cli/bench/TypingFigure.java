package opr.fieldbook.cli.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import opr.fieldbook.cli.bench.sample.BenchLibrary;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.ui.window.TypingTrial;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;

/** Typing into a note with saving on, beside the same with the writer held back: the pulse must stay as even. */
final class TypingFigure implements Figure {

    /** With nine rounds and one to warm up, two blocks each: 3,000 keys. */
    private static final int KEYS = 150;

    private static final double MOST = 1.2;
    private static final double QUANTILE = 0.995;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final HeldWriter writer = new HeldWriter(thread);
    private final Sitting sitting;
    private final TypingTrial trial;

    TypingFigure(Call call, Path folder) {
        OwnerProfile owner = new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.LEAD);
        Session session = call.libraries()
                .create(folder.resolve("library"), owner, BenchLibrary.PASSPHRASE.toCharArray())
                .session();
        session.register().add(new Lea("", "Sample County", "TX", "", "", List.of(), Lea.Agreement.UNKNOWN, List.of()));
        String model = session.protocols().getFirst().model();
        LocalDate day = LocalDate.of(2027, 3, 9);
        sitting = session.create(
                new NewInspection("Sample County", List.of(model), day, day, List.of(), NewInspection.Options.USUAL),
                writer);
        trial = new TypingTrial(sitting);
    }

    @Override
    public double[] product() {
        return trial.type(KEYS);
    }

    @Override
    public double[] baseline() {
        writer.hold();
        try {
            return trial.type(KEYS);
        } finally {
            writer.release();
        }
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit("ratio", MOST, (mine, other) -> Sample.quantile(mine, QUANTILE) / Sample.quantile(other, QUANTILE)),
                new Limit("blocked_ratio", 0, (mine, other) -> trial.blocked().size()));
    }

    @Override
    public void close() {
        trial.close();
        Await.of(sitting.end());
        thread.shutdown();
    }
}
