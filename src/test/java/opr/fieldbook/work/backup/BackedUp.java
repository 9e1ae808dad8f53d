package opr.fieldbook.work.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.Revision;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.store.TestRevisions;
import opr.fieldbook.store.Verify;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;

/** A library with one inspection of plain revisions, and a clock that a test moves. */
final class BackedUp implements TimeSource, AutoCloseable {

    private final Session session;
    private final List<Revision> written = new ArrayList<>();
    private final String inspection;
    private OffsetDateTime now = OffsetDateTime.parse("2027-03-01T08:00:00Z");

    BackedUp(Path folder) {
        Library library = TestLibrary.create(folder, "Inspector A", "IA");
        session = new Session(library, new BuiltInProtocols(), this);
        try (OpenInspection opened = library.createInspection()) {
            inspection = opened.id();
        }
        write(3);
    }

    /** Adds revisions, as work does. */
    void write(int count) {
        try (OpenInspection opened = open()) {
            for (int i = 0; i < count; i++) {
                Revision last = written.isEmpty() ? null : written.getLast();
                Revision next = TestRevisions.after(last, "d1", "Reason " + written.size() + " " + "x".repeat(100));
                opened.file().append(next);
                written.add(next);
            }
        }
    }

    OpenInspection open() {
        return session.library().openInspection(inspection);
    }

    Backups backups() {
        return backups(FileStore.real());
    }

    Backups backups(FileStore files) {
        return new Backups(session, this, files);
    }

    Session session() {
        return session;
    }

    String inspection() {
        return inspection;
    }

    List<Revision> written() {
        return written;
    }

    void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public OffsetDateTime now() {
        return now;
    }

    @Override
    public boolean byHand() {
        return false;
    }

    @Override
    public void close() {
        session.close();
    }

    /** A backup is whole, is one, and holds so many of the revisions written. */
    void opens(Path backup, int revisions) {
        try (InspectionKey key = session.library().keyFor(backup).orElseThrow()) {
            assertThat(Verify.file(backup, key).flaws()).isEmpty();
            try (Incoming incoming = Incoming.open(backup, key)) {
                assertThat(incoming.manifest().purpose()).isEqualTo(Manifest.Purpose.BACKUP);
                assertThat(incoming.manifest().count()).isEqualTo(revisions);
                assertThat(incoming.file().revisions())
                        .isEqualTo(written.subList(0, revisions));
            }
        }
    }

    /** The names in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
