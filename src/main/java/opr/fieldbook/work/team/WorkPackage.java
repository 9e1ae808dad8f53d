package opr.fieldbook.work.team;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.record.SharedIdentityKeys;

/**
 * Makes a work package: the whole inspection in one file, for a laptop that has nothing of it yet, opened with a passphrase
 * told in person. The invitation and the parts that become the member's are edits like any other. Runs on a background thread.
 */
public final class WorkPackage {

    private final Session session;
    private final HandOver handOver;

    public WorkPackage(Session session, TimeSource time, FileStore files) {
        this(session, new HandOver(session, time, files));
    }

    /** @param handOver writes it */
    public WorkPackage(Session session, HandOver handOver) {
        this.session = session;
        this.handOver = handOver;
    }

    /**
     * Whom it is for.
     *
     * @param sections ids, keys or titles of the sections that become the member's; owning them blocks nobody
     * @param names    whether a lead or chief may read the names of people in it, too
     */
    public record Wanted(String name, Role role, List<String> sections, boolean names) {

        public Wanted(String name, Role role, List<String> sections) {
            this(name, role, sections, false);
        }
    }

    /**
     * What was made.
     *
     * @param sent one file, or several volumes, which are opened together
     */
    public record Made(HandOver.Sent sent, Invitation invitation, List<Parts.Part> parts) {

        public List<Path> files() {
            return sent.files();
        }

        public Path file() {
            return files().getFirst();
        }

        public Manifest manifest() {
            return sent.manifest();
        }
    }

    /** Writes it; the passphrase stays the caller's, who wipes it. When this returns, the file was read back. */
    public Made write(Sitting sitting, Wanted wanted, char[] passphrase, Path target) {
        checkPlace(target);
        if (passphrase.length == 0) {
            throw Problem.refused("problem.passphrase-empty");
        }
        if (wanted.names() && wanted.role() == Role.INSPECTOR) {
            throw Problem.refused("problem.package-names-role");
        }
        List<Parts.Part> parts =
                Await.of(sitting.desk().inspect(inspection -> parts(inspection, wanted.sections())));
        Invitation invitation = invite(sitting, wanted);
        for (Parts.Part part : parts) {
            Await.of(sitting.desk()
                    .submit(new Edit.AssignSection(part.id(), invitation.who().letter())));
        }
        Manifest.Letter letter = new Manifest.Letter(
                invitation.id(),
                invitation.who().name(),
                Codec.key(invitation.who().role()),
                invitation.who().letter(),
                wanted.role() == Role.INSPECTOR ? List.of() : lost(sitting));
        HandOver.Sent sent = handOver.pack(sitting, target, letter, slots(sitting, wanted, passphrase));
        return new Made(sent, invitation, parts);
    }

    /** Whoever leads in somebody's place keeps aside what that one would keep aside. */
    private static List<Manifest.LostLaptop> lost(Sitting sitting) {
        return sitting.laptop().trust().lost().since().entrySet().stream()
                .map(laptop -> new Manifest.LostLaptop(
                        laptop.getKey(), laptop.getValue().toString()))
                .toList();
    }

    /** Who may open the file, and, only if the lead says so, read the names in it. */
    private List<KeySlot> slots(Sitting sitting, Wanted wanted, char[] passphrase) {
        List<KeySlot> slots = new ArrayList<>();
        slots.add(sitting.opened().key().slotFor(passphrase, session.cost()));
        if (wanted.names()) {
            slots.addAll(new SharedIdentityKeys(sitting.identities()).forPassphrase(passphrase, session.cost()));
        }
        return slots;
    }

    /** A package lost on the way is made again with the same invitation and letter. */
    private static Invitation invite(Sitting sitting, Wanted wanted) {
        String name = wanted.name().strip();
        List<Invitation> open = Await.of(sitting.desk().read(Invitation::all)).stream()
                .filter(invitation -> invitation.joined().isEmpty())
                .filter(invitation -> invitation.who().name().equalsIgnoreCase(name)
                        && invitation.who().role() == wanted.role())
                .toList();
        if (!open.isEmpty()) {
            return open.getFirst();
        }
        String id = Ids.next();
        Await.of(sitting.desk().submit(new Edit.InviteMember(id, name, wanted.role())));
        return Await.of(sitting.desk().read(Invitation::all)).stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Parts.Part> parts(Inspection inspection, List<String> names) {
        List<Parts.Part> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(Parts.find(inspection, name)
                    .orElseThrow(() -> Problem.refused(
                            "problem.unknown-section",
                            name,
                            inspection.number(),
                            Parts.all(inspection).stream()
                                    .map(Parts.Part::id)
                                    .collect(Collectors.joining(", ")))));
        }
        return parts;
    }

    /** A place that cannot be written is found out before anybody is invited. */
    private static void checkPlace(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.refused("problem.not-a-folder", String.valueOf(folder));
        }
        if (!Files.isWritable(folder)) {
            throw Problem.refused("problem.disk-denied", target);
        }
    }
}
