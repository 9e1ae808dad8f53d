package opr.fieldbook.work.play;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.MergeFiles;

/**
 * The libraries of a team whose laptops know each other: a lead's, those of five inspectors, and one that only reads. They
 * are made once and copied for each history.
 */
final class TeamTemplate implements AutoCloseable {

    static final char[] PASSPHRASE = "one two three four five".toCharArray();

    /** How many laptops may write; the one after them reads. */
    static final int WRITERS = 6;

    private static final BuiltInProtocols PROTOCOLS = new BuiltInProtocols();
    private static final String LEA = "Sample County Sheriff";

    private final Path folder = MemoryFolder.fresh("fieldbook-laws");

    TeamTemplate() {
        PROTOCOLS.all();
        SetClock clock = new SetClock();
        List<Session> sessions = new ArrayList<>();
        List<Sitting> sittings = new ArrayList<>();
        sessions.add(make(0, Role.LEAD, clock));
        sittings.add(create(sessions.getFirst()));
        Path start = folder.resolve("start.fieldbook");
        new HandOver(sessions.getFirst(), clock, FileStore.real()).send(sittings.getFirst(), start);
        for (int i = 1; i <= WRITERS; i++) {
            Session session = make(i, Role.INSPECTOR, clock);
            sessions.add(session);
            sittings.add(join(session, sittings.getFirst(), start, clock));
        }
        exchange(sessions, sittings, clock);
        sittings.forEach(Sitting::close);
        sessions.forEach(Session::close);
    }

    /** An inspection of three items: the laws are not about the length of a protocol, and each state is dumped many times. */
    private static Sitting create(Session lead) {
        Lea lea = new Lea(Ids.next(), LEA, "TX", "", "", List.of("JEM"), Lea.Agreement.UNKNOWN, List.of());
        String id;
        try (OpenInspection opened = lead.library().createInspection()) {
            id = opened.id();
        }
        try (Sitting sitting = lead.openNew(id, Runnable::run)) {
            LocalDate start = LocalDate.of(2027, 3, 9);
            Await.of(sitting.desk().submit(new Edit.CreateInspection(
                    id,
                    "287G-FY2027-JEM-0001",
                    lea,
                    List.of(shortened(PROTOCOLS.find("JEM"))),
                    new InspectionField.OnSite(start, start.plusDays(2)),
                    new Edit.CreateInspection.Extras(List.of("Main jail"), null, null, null, true))));
            submitJoin(sitting, lead, Role.LEAD, "A");
            Await.of(sitting.desk().submit(sitting.identities().carry()));
        }
        return lead.open(id, Runnable::run);
    }

    private static Protocol shortened(Protocol whole) {
        List<Item> items = whole.items().subList(0, 3);
        return new Protocol(
                whole.model(),
                whole.title(),
                whole.product(),
                whole.version(),
                whole.traits(),
                whole.sections().stream()
                        .filter(section -> items.stream().anyMatch(item -> item.section().equals(section.key())))
                        .toList(),
                List.of(),
                items,
                whole.citations().subList(0, 3),
                whole.categories().subList(0, 3),
                null);
    }

    static Libraries libraries(TimeSource time) {
        return new Libraries(PROTOCOLS, time, TestCost.low());
    }

    private Session make(int index, Role role, TimeSource clock) {
        String name = (char) ('A' + index) + " Sample";
        Libraries.Created created = libraries(clock).create(library(index), name, name.substring(0, 1), role, PASSPHRASE);
        created.forgetKey();
        return created.session();
    }

    /** Joins with the key and a file, without a package: each package would leave a signature to check in every run. */
    private static Sitting join(Session session, Sitting lead, Path start, SetClock clock) {
        KeySlot slot = lead.opened().key().slotFor(PASSPHRASE, TestCost.low());
        try {
            session.library().addInspection(lead.id(), InspectionKey.open(slot, PASSPHRASE)).close();
        } catch (SealBroken e) {
            throw new IllegalStateException(e);
        }
        try (Sitting sitting = session.openNew(lead.id(), Runnable::run)) {
            new MergeFiles(sitting, clock, opened -> start).merge(List.of(start));
            submitJoin(sitting, session, Role.INSPECTOR, session.ownerInitials());
        }
        return session.open(lead.id(), Runnable::run);
    }

    private static void submitJoin(Sitting sitting, Session session, Role role, String letter) {
        DeviceIdentity device = session.library().device();
        Base64.Encoder base64 = Base64.getEncoder();
        Await.of(sitting.desk().submit(new Edit.JoinTeam(
                device.device(),
                new MemberField.Who(session.ownerName(), session.ownerInitials(), role, letter),
                new DeviceField.Keys(
                        base64.encodeToString(device.signingKey()), base64.encodeToString(device.agreementKey())))));
    }

    /** Everybody knows everybody. */
    private void exchange(List<Session> sessions, List<Sitting> sittings, TimeSource clock) {
        List<Path> files = new ArrayList<>();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            if (i == 0) {
                merge(sittings.getFirst(), files, clock);
            }
            Path file = folder.resolve("first-" + i + ".fieldbook");
            new HandOver(sessions.get(i), clock, FileStore.real()).send(sittings.get(i), file);
            files.add(file);
        }
        sittings.forEach(sitting -> merge(sitting, List.of(files.getLast()), clock));
    }

    private void merge(Sitting sitting, List<Path> files, TimeSource clock) {
        new MergeFiles(sitting, clock, opened -> folder).merge(files);
    }

    private Path library(int index) {
        return folder.resolve("library-" + index);
    }

    /** A copy of one of them, unlocked. */
    PlayLaptop copy(int index, String name, Path into) {
        Path library = into.resolve(name);
        Folders.copy(library(index), library);
        PlayLaptop laptop = new PlayLaptop(name, library, new SetClock());
        laptop.unlock();
        laptop.known.addAll(laptop.ids());
        return laptop;
    }

    @Override
    public void close() {
        Folders.remove(folder);
    }
}
