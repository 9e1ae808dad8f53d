package opr.fieldbook.work.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.SampleInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.merge.Merged;

/** A lead's laptop and others that join with work packages, on real files. */
final class Team implements AutoCloseable {

    static final char[] TOLD = "told in person".toCharArray();
    private static final char[] PASSPHRASE = "a passphrase".toCharArray();
    private static final BuiltInProtocols PROTOCOLS = new BuiltInProtocols();

    final Path folder;
    private final List<Laptop> laptops = new ArrayList<>();
    private int files;

    Team(Path folder) {
        this.folder = folder;
        Laptop lead = make("lead", Role.LEAD);
        lead.sitting = SampleInspection.in(lead.session);
    }

    /** One laptop; the clock is the real one unless a test sets it. */
    static final class Laptop {
        final Path library;
        Session session;
        Sitting sitting;

        Laptop(Path library, Session session) {
            this.library = library;
            this.session = session;
        }

        Merged merge(Path... files) {
            return merge(TimeSource.CLOCK, files);
        }

        Merged merge(TimeSource time, Path... files) {
            Backups backups = new Backups(session, time, FileStore.real());
            return new MergeFiles(sitting, time, backups::beforeMerge).merge(List.of(files));
        }

        /** Looks at files as a merge would take them; nothing is changed. */
        Merged preview(Path... files) {
            Backups backups = new Backups(session, TimeSource.CLOCK, FileStore.real());
            return new MergeFiles(sitting, TimeSource.CLOCK, backups::beforeMerge).preview(List.of(files));
        }

        void answer(String item, Result result) {
            ConclusionId id = Await.of(sitting.desk().inspect(inspection -> inspection.asked().stream()
                    .filter(asked -> asked.item().id().equals(item))
                    .findFirst()
                    .orElseThrow()
                    .id()));
            submit(new Edit.ConcludeItem(id, result, result.needsReason() ? "Reason" : null));
        }

        void submit(Edit edit) {
            Await.of(sitting.desk().submit(edit));
        }

        String hash() {
            return Await.of(sitting.desk().read(fold -> Dump.hash(fold, false)));
        }

        String device() {
            return session.laptop().device().device();
        }

        String letter() {
            return sitting.desk().writer().letter();
        }

        void unlock() {
            session = libraries(TimeSource.CLOCK).unlock(library, PASSPHRASE);
            String id = session.inspections().getFirst().id();
            sitting = session.open(id, Runnable::run);
        }

        void lock() {
            sitting.close();
            session.close();
        }
    }

    static Libraries libraries(TimeSource time) {
        return new Libraries(PROTOCOLS, time, TestCost.low());
    }

    Laptop lead() {
        return laptops.getFirst();
    }

    /** A library of its own, with nothing in it. */
    Laptop make(String name, Role role) {
        Path library = folder.resolve(name);
        Libraries.Created created =
                libraries(TimeSource.CLOCK).create(library, "Inspector " + name, "I", role, PASSPHRASE);
        created.forgetKey();
        Laptop laptop = new Laptop(library, created.session());
        laptops.add(laptop);
        return laptop;
    }

    /** A new laptop that opened a work package of the lead. */
    Laptop join(String name, Role role) {
        return join(lead(), name, role);
    }

    Laptop join(Laptop from, String name, Role role) {
        Laptop laptop = make(name, Role.INSPECTOR);
        Path file = next("package");
        new WorkPackage(from.session, TimeSource.CLOCK, FileStore.real())
                .write(from.sitting, new WorkPackage.Wanted(laptop.session.ownerName(), role, List.of()), TOLD, file);
        OpenPackage.Taken taken = new OpenPackage(laptop.session, TimeSource.CLOCK).open(file, TOLD);
        laptop.sitting = laptop.session.open(taken.id(), Runnable::run);
        return laptop;
    }

    Path pack(String name, Role role, String... sections) {
        Path file = next("package");
        new WorkPackage(lead().session, TimeSource.CLOCK, FileStore.real())
                .write(lead().sitting, new WorkPackage.Wanted(name, role, List.of(sections)), TOLD, file);
        return file;
    }

    Path send(Laptop from) {
        return send(from, TimeSource.CLOCK);
    }

    Path send(Laptop from, TimeSource time) {
        Path file = next("sent");
        new HandOver(from.session, time, FileStore.real()).send(from.sitting, file);
        return file;
    }

    Path receipt(Laptop from) {
        Path file = next("receipt");
        new HandOver(from.session, TimeSource.CLOCK, FileStore.real()).receipt(from.sitting, file);
        return file;
    }

    private Path next(String what) {
        return folder.resolve(what + "-" + ++files + ".fieldbook");
    }

    /** A copy of a laptop's library folder, opened beside it, as a careless person makes one. */
    Laptop copy(Laptop of, String name) {
        of.lock();
        Path target = folder.resolve(name);
        try (Stream<Path> all = Files.walk(of.library)) {
            for (Path path : all.toList()) {
                Files.copy(path, target.resolve(of.library.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        of.unlock();
        Laptop copy = new Laptop(target, of.session);
        copy.unlock();
        laptops.add(copy);
        return copy;
    }

    @Override
    public void close() {
        for (Laptop laptop : laptops) {
            if (laptop.sitting != null) {
                laptop.sitting.close();
            }
            laptop.session.close();
        }
    }
}
