package opr.fieldbook.work.team;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.log.Fold;
import opr.fieldbook.seal.IdentityKey;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.SealBroken;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.record.SharedIdentityKeys;
import opr.fieldbook.work.trust.Joined;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.Trust;

/**
 * Takes a work package into this library: the inspection with all it carries, whole or not at all. This laptop joins its team
 * with the letter and role of the package; whoever made it counts as introduced in person. Runs on a background thread.
 */
public final class OpenPackage {

    private final Session session;
    private final TimeSource time;

    public OpenPackage(Session session, TimeSource time) {
        this.session = session;
        this.time = time;
    }

    /**
     * What was taken in.
     *
     * @param exhibits how many exhibits came
     * @param missing  numbers of the volumes that were not among the files
     * @param warnings sentences a person should read
     */
    public record Taken(
            String id,
            String number,
            String lea,
            Manifest.Letter letter,
            String sender,
            int exhibits,
            List<Integer> missing,
            List<String> warnings) {

        /** The author's letter that is the reader's from now on. */
        public String authorLetter() {
            return letter.letter();
        }
    }

    /** Whether a file has a passphrase, and its inspection is not here: what can be told at no cost. */
    public void check(Path file) {
        InspectionFile.Outline outline = InspectionFile.outline(file);
        if (session.library().inspections().find(outline.inspection()).isPresent()) {
            String number = session.find(outline.inspection()).head().number();
            throw Problem.refused("problem.package-here", file, number);
        }
        if (outline.slots().stream().noneMatch(OpenPackage::forPassphrase)) {
            throw Problem.refused("problem.package-other-file", file);
        }
    }

    /** Whether a file is a work package of an inspection that is not here. */
    public boolean isNew(Path file) {
        try {
            check(file);
            return true;
        } catch (Problem notThat) {
            return false;
        }
    }

    private static boolean forPassphrase(KeySlot slot) {
        return slot.kind() == KeySlot.Kind.PASSPHRASE
                && !slot.purpose().equals(KeySlot.OF_LIBRARY)
                && !slot.purpose().equals(IdentityKey.PURPOSE);
    }

    /**
     * Whether files that were dropped together mean a work package that is not here: one of them is, and none belongs to an
     * inspection of this library. What else is wrong with them is said when they are opened.
     */
    public boolean areNew(List<Path> files) {
        return files.stream().anyMatch(this::isNew) && files.stream().noneMatch(this::isHere);
    }

    private boolean isHere(Path file) {
        try {
            return session.library()
                    .inspections()
                    .find(InspectionFile.outline(file).inspection())
                    .isPresent();
        } catch (Problem unreadable) {
            return false;
        }
    }

    /** Opens one file; the passphrase stays the caller's, who wipes it. */
    public Taken open(Path file, char[] passphrase) {
        return open(List.of(file), passphrase);
    }

    /** The same for a package of several files, in any order: those that are there, all of them or none. */
    public Taken open(List<Path> named, char[] passphrase) {
        List<Path> files = named.stream().distinct().toList();
        files.forEach(this::check);
        InspectionKey key = key(files.getFirst(), passphrase);
        boolean handed = false;
        try (PackageVolumes volumes = PackageVolumes.open(files, key)) {
            Fold state = volumes.check();
            handed = true;
            return take(volumes, key, passphrase, Inspection.of(state).lea());
        } finally {
            if (!handed) {
                key.close();
            }
        }
    }

    private Taken take(PackageVolumes volumes, InspectionKey key, char[] passphrase, Lea lea) {
        String id = volumes.first().file().id();
        OpenInspection opened = session.library().addInspection(id, key);
        boolean done = false;
        try {
            int exhibits;
            List<String> warnings;
            try (opened) {
                // Exhibits are on the disk before anything names them.
                exhibits = volumes.receive(opened.exhibits());
                warnings = warnings(volumes, opened.exhibits());
                fill(opened, volumes.first());
            }
            String number = join(volumes.first(), volumes.letter(), passphrase, lea);
            Taken taken = new Taken(
                    id,
                    number,
                    lea.name(),
                    volumes.letter(),
                    volumes.first().manifest().sender().name(),
                    exhibits,
                    volumes.missing(),
                    warnings);
            done = true;
            return taken;
        } finally {
            if (!done) {
                trust().leave(id);
                discard(id);
            }
        }
    }

    /** A package for somebody else is not refused: a substitute may be meant. */
    private List<String> warnings(PackageVolumes volumes, ExhibitStore exhibits) {
        List<String> warnings = new ArrayList<>(volumes.warnings(exhibits));
        Manifest.Letter letter = volumes.letter();
        String me = session.ownerName();
        if (!Invitation.samePerson(letter.name(), me)) {
            String sender = volumes.first().manifest().sender().name();
            warnings.add(Text.of("team.open.other-name", letter.name(), me, sender, letter.letter()));
        }
        if (!letter.lost().isEmpty()) {
            warnings.add(Text.of("team.open.lost", letter.lost().size()));
        }
        return warnings;
    }

    /** The failure that led here is the one to tell. */
    private void discard(String id) {
        try {
            session.library().removeInspection(id);
        } catch (Problem remainsOpenNoMore) {
            return;
        }
    }

    private static void fill(OpenInspection opened, Incoming incoming) {
        opened.file().atomically(() -> {
            incoming.rows(opened.file()::insert);
            new ChainSeals(incoming.file()).all().forEach(new ChainSeals(opened.file())::put);
            new MergeTables(opened.file(), opened.key()).putReceipt(incoming.manifest());
            return true;
        });
    }

    /** Answers the number of the inspection. */
    private String join(Incoming incoming, Manifest.Letter letter, char[] passphrase, Lea lea) {
        String id = incoming.file().id();
        Manifest manifest = incoming.manifest();
        String sender = manifest.sender().device();
        Role role = Codec.constant(Role.class, letter.role());
        trust().join(
                        id,
                        new Joined(
                                letter.invitation(),
                                role == null ? Role.INSPECTOR : role,
                                letter.letter(),
                                sender,
                                manifest.at()));
        String number;
        try (Sitting sitting = session.openNew(id, Runnable::run)) {
            Await.of(sitting.desk().join());
            new SharedIdentityKeys(sitting.identities()).take(incoming.file().slots(), passphrase);
            number = Await.of(sitting.desk().inspect(Inspection::number));
        }
        boolean listed = session.register().list().stream()
                .anyMatch(known -> known.id().equals(lea.id())
                        || known.name().equalsIgnoreCase(lea.name())
                                && known.state().equalsIgnoreCase(lea.state()));
        if (!listed) {
            session.register().put(lea);
        }
        trust().know(sender, KnownLaptop.How.INTRODUCED, time.now());
        takeLost(letter.lost());
        return number;
    }

    /** Laptops that the sender knows as lost. What this library knows of a loss itself stays. */
    private void takeLost(List<Manifest.LostLaptop> lost) {
        Set<String> own = session.laptop().devices();
        lost.stream()
                .filter(laptop -> !own.contains(laptop.device()) && !trust().lost().names(laptop.device()))
                .forEach(laptop -> trust().lose(laptop.device(), OffsetDateTime.parse(laptop.since()), time.now()));
    }

    private Trust trust() {
        return session.laptop().trust();
    }

    private static InspectionKey key(Path file, char[] passphrase) {
        for (KeySlot slot : InspectionFile.outline(file).slots()) {
            if (forPassphrase(slot)) {
                try {
                    return InspectionKey.open(slot, passphrase);
                } catch (SealBroken notThisSlot) {
                    continue;
                }
            }
        }
        throw Problem.refused("problem.file-passphrase-wrong", file);
    }
}
