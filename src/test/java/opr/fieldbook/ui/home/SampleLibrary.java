package opr.fieldbook.ui.home;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;

/** An open library in a folder of its own, made at the cheap cost, with summaries put in without opening any inspection. */
public final class SampleLibrary implements AutoCloseable {

    private final Library library;
    private final Session session;

    public SampleLibrary(Path folder) {
        OwnerProfile owner = new OwnerProfile("Inspector A", "IA", OwnerProfile.Role.LEAD);
        Library.Created created = Library.create(
                folder.resolve("library"), owner, "four words and more".toCharArray(), TestCost.low(), FileStore.real());
        created.recoveryKey().close();
        library = created.library();
        session = new Session(library, new BuiltInProtocols(), TimeSource.CLOCK);
    }

    public Session session() {
        return session;
    }

    /** Takes LEAs up as they are, ids included. */
    public void put(List<Lea> leas) {
        leas.forEach(session.register()::put);
    }

    /** Puts summaries in; the inspections get ids of the library's, by the order given. */
    void putSummaries(List<Summary> summaries) {
        for (Summary summary : summaries) {
            try (OpenInspection opened = library.createInspection()) {
                Summary own = new Summary(
                        opened.id(),
                        summary.head(),
                        summary.onSite(),
                        summary.stage(),
                        summary.progress(),
                        summary.findings(),
                        summary.team(),
                        summary.followUp(),
                        summary.lastPlace());
                library.inspections()
                        .putSummary(opened.id(), ValueCoding.encode(Summary.CODEC.write(own)), List.of());
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
