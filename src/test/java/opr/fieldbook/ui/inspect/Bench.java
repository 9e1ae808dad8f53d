package opr.fieldbook.ui.inspect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;

/** A real inspection in a library on a temporary folder, made from the built-in protocols. */
public final class Bench implements AutoCloseable {

    static final BuiltInProtocols PROTOCOLS = new BuiltInProtocols();

    private final Session session;
    private final String id;
    private List<Revision> known = new ArrayList<>();

    private Bench(Session session, String id) {
        this.session = session;
        this.id = id;
    }

    public static Bench jem(Path folder, String... facilities) {
        return of(folder, List.of("JEM"), List.of(facilities));
    }

    public static Bench of(Path folder, List<String> models, List<String> facilities) {
        Session session = new Session(
                TestLibrary.create(folder.resolve("library"), "Inspector A", "IA"), PROTOCOLS, TimeSource.CLOCK);
        session.register()
                .add(new Lea(
                        "",
                        "Sample County Sheriff’s Office",
                        "GA",
                        "Sample",
                        "Sample Field Office",
                        models,
                        new Lea.Agreement(LocalDate.of(2019, 6, 1), LocalDate.of(2020, 6, 8), null),
                        List.of("Main Jail")));
        LocalDate day = LocalDate.now();
        Sitting sitting = session.create(
                new NewInspection(
                        "Sample County Sheriff’s Office",
                        models,
                        day.minusDays(1),
                        day.plusDays(1),
                        facilities,
                        NewInspection.Options.USUAL),
                Runnable::run);
        Bench bench = new Bench(session, sitting.id());
        sitting.close();
        return bench;
    }

    public static ConclusionId item(String item) {
        return new ConclusionId(item.startsWith("W") ? "WSO" : "JEM", "", item);
    }

    public static ConclusionId inMain(String item) {
        return new ConclusionId(item.startsWith("W") ? "WSO" : "JEM", "f1", item);
    }

    public Session session() {
        return session;
    }

    /** Works as the owner of this library. */
    public Bench work(Edit... edits) {
        try (Sitting sitting = session.open(id, Runnable::run)) {
            for (Edit edit : edits) {
                Await.of(sitting.desk().submit(edit));
            }
        }
        return this;
    }

    /** What colleagues know of from now on. */
    public Bench handOut() {
        try (OpenInspection opened = session.library().openInspection(id)) {
            known = opened.file().revisions();
        }
        return this;
    }

    /** Takes in what a colleague did from what was handed out. */
    public Bench colleague(String letter, OffsetDateTime start, Consumer<Colleague> work) {
        Colleague colleague = new Colleague(letter, known, start);
        work.accept(colleague);
        try (OpenInspection opened = session.library().openInspection(id)) {
            opened.file().appendAll(colleague.work());
        }
        return this;
    }

    public Sitting open(Executor writer) {
        return session.open(id, writer);
    }

    /** Everything in place: each edit is durable and shown when the call returns. */
    public LiveInspection live() {
        return Await.of(LiveInspection.of(open(Runnable::run), Runnable::run));
    }

    @Override
    public void close() {
        session.close();
    }
}
