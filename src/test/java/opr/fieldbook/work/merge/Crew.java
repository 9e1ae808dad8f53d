package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.SampleInspection;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;

/** A few laptops with one inspection, on real files: the first is the lead's. */
public final class Crew implements AutoCloseable {

    private static final BuiltInProtocols PROTOCOLS = new BuiltInProtocols();

    private final Path folder;
    private final List<Laptop> laptops = new ArrayList<>();
    private final List<String> names;
    private int sent;

    /** One laptop, its library unlocked and the inspection open. */
    public static final class Laptop implements AutoCloseable {
        private final Session session;
        private Sitting sitting;

        private Laptop(Session session, Sitting sitting) {
            this.session = session;
            this.sitting = sitting;
        }

        public Session session() {
            return session;
        }

        public Sitting sitting() {
            return sitting;
        }

        public MergeFiles merging() {
            return new MergeFiles(
                    sitting, TimeSource.CLOCK, new MergeCopies(new Backups(session, TimeSource.CLOCK, FileStore.real())));
        }

        public Merged merge(Path... files) {
            return merging().merge(List.of(files));
        }

        public Merged preview(Path... files) {
            return merging().preview(List.of(files));
        }

        public void submit(Edit edit) {
            Await.of(sitting.desk().submit(edit));
        }

        /** Answers an item that is not asked per facility. */
        public void answer(String item, Result result) {
            submit(new Edit.ConcludeItem(item(item), result, result.needsReason() ? "Reason" : null));
        }

        public void note(String item, String text) {
            submit(new Edit.AddEntry(Ids.next(), "conclusion:" + item(item), text, false));
        }

        /** The item as the inspection asks it first. */
        public ConclusionId item(String item) {
            return Await.of(sitting.desk().inspect(inspection -> inspection.asked().stream()
                    .filter(asked -> asked.item().id().equals(item))
                    .findFirst()
                    .orElseThrow()
                    .id()));
        }

        public String hash() {
            return Await.of(sitting.desk().read(fold -> Dump.hash(fold, false)));
        }

        public List<Conflict> conflicts() {
            return Await.of(sitting.desk().read(Conflict::all));
        }

        /** Ends the sitting and begins another, as after a restart. */
        public void reopen() {
            String id = sitting.id();
            sitting.close();
            reopen(id);
        }

        /** Begins a sitting after the one before was ended elsewhere. */
        public void reopen(String id) {
            sitting = session.open(id, Runnable::run);
        }

        @Override
        public void close() {
            sitting.close();
            session.close();
        }
    }

    public Crew(Path folder, int laptops) {
        this(folder, laptops, "Sample County Sheriff", List.of("lead", "1-laptop", "2-laptop", "3-laptop", "4-laptop", "5-laptop"));
    }

    /** With names of its own: "A" is Inspector A. */
    public Crew(Path folder, int laptops, String lea, List<String> names) {
        this.folder = folder;
        this.names = names;
        Session lead = library(names.getFirst(), Role.LEAD);
        Sitting first = SampleInspection.in(lead, lea);
        this.laptops.add(new Laptop(lead, first));
        Path start = send(this.laptops.getFirst());
        for (int i = 1; i < laptops; i++) {
            this.laptops.add(join(i, start));
        }
    }

    private Session library(String name, Role role) {
        Libraries libraries = new Libraries(PROTOCOLS, TimeSource.CLOCK, TestCost.low());
        Libraries.Created created = libraries.create(
                folder.resolve(name), "Inspector " + name, name.substring(0, 1), role, "a passphrase".toCharArray());
        created.forgetKey();
        return created.session();
    }

    private Laptop join(int index, Path start) {
        Session session = library(names.get(index), Role.INSPECTOR);
        Sitting lead = lead().sitting();
        session.library().addInspection(lead.id(), copyOf(lead.opened().key())).close();
        Laptop laptop = new Laptop(session, session.openNew(lead.id(), Runnable::run));
        laptop.merge(start);
        DeviceIdentity device = session.library().device();
        Base64.Encoder base64 = Base64.getEncoder();
        laptop.submit(new Edit.JoinTeam(
                device.device(),
                new MemberField.Who(session.ownerName(), "I" + index, Role.INSPECTOR, String.valueOf((char) ('A' + index))),
                new DeviceField.Keys(
                        base64.encodeToString(device.signingKey()), base64.encodeToString(device.agreementKey()))));
        laptop.reopen();
        return laptop;
    }

    private static InspectionKey copyOf(InspectionKey key) {
        char[] secret = "told in person".toCharArray();
        KeySlot slot = key.slotFor(secret, TestCost.low());
        try {
            return InspectionKey.open(slot, secret);
        } catch (SealBroken e) {
            throw new IllegalStateException(e);
        }
    }

    public Laptop lead() {
        return laptops.getFirst();
    }

    public Laptop laptop(int index) {
        return laptops.get(index);
    }

    public List<Laptop> laptops() {
        return laptops;
    }

    /** A fresh hand-over file of a laptop. */
    public Path send(Laptop laptop) {
        Path target = folder.resolve("sent-" + ++sent + ".fieldbook");
        new HandOver(laptop.session(), TimeSource.CLOCK, FileStore.real()).send(laptop.sitting(), target);
        return target;
    }

    @Override
    public void close() {
        laptops.forEach(Laptop::close);
    }
}
