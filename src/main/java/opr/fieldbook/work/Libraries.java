package opr.fieldbook.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.LibraryRecords;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Secret;
import opr.fieldbook.store.UnlockDelay;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.Trust;
import opr.fieldbook.work.record.Removal;

/** Makes and unlocks libraries. Costly calls: each derives a key from a passphrase; never made on the FX thread. */
public final class Libraries {

    private final BuiltInProtocols protocols;
    private final TimeSource time;
    private final KdfCost cost;

    /** New libraries get the full cost. */
    public Libraries(BuiltInProtocols protocols, TimeSource time) {
        this(protocols, time, KdfCost.full());
    }

    /** @param cost of the passphrase of a new library; a lower one than the full exists only for tests */
    public Libraries(BuiltInProtocols protocols, TimeSource time, KdfCost cost) {
        this.protocols = protocols;
        this.time = time;
        this.cost = cost;
    }

    /**
     * A new library, unlocked.
     *
     * @param recoveryKey shown once
     */
    public record Created(Session session, RecoveryKey recoveryKey) {

        /** The recovery key in its twelve groups, as it is printed. */
        public List<String> groups() {
            return List.of(recoveryKey.text().split("-"));
        }

        /** Wipes the recovery key: it was shown. */
        public void forgetKey() {
            recoveryKey.close();
        }
    }

    public boolean isIn(Path folder) {
        return Library.isIn(folder);
    }

    /** Whether a library was there, of which only the inspections are left. */
    public boolean hasRemains(Path folder) {
        return Library.hasRemains(folder);
    }

    /** Refuses a folder without a library, or one that may not be looked into. */
    public void require(Path folder) {
        Library.require(folder);
    }

    /**
     * The libraries of a place: in the folder itself, and in folders beside it whose names are its name, a hyphen and a
     * number.
     */
    public List<Path> at(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        List<Path> found = new ArrayList<>();
        if (isIn(folder)) {
            found.add(folder);
        }
        try {
            for (Path other : parent == null ? List.<Path>of() : FileStore.real().list(parent)) {
                String name = String.valueOf(other.getFileName());
                if (name.matches(Pattern.quote(folder.getFileName() + "-") + "\\d{1,3}") && isIn(other)) {
                    found.add(other);
                }
            }
        } catch (IOException unreadable) {
            return found;
        }
        return found;
    }

    /** Where one more library of a place goes. */
    public Path next(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        Path at = folder;
        for (int n = 2; FileStore.real().exists(at); n++) {
            at = folder.resolveSibling(folder.getFileName() + "-" + n);
        }
        return at;
    }

    /** How long to wait until the next passphrase may be tried. */
    public Duration delay(Path folder) {
        return UnlockDelay.of(folder).remaining();
    }

    /** The passphrase stays the caller's, who wipes it. */
    public Created create(Path folder, OwnerProfile owner, char[] passphrase) {
        Library.Created created = Library.create(folder, owner, passphrase, cost, FileStore.real());
        return new Created(session(created.library()), created.recoveryKey());
    }

    /** The same for a person described by name, initials and role. */
    public Created create(Path folder, String name, String initials, Role role, char[] passphrase) {
        return create(folder, new OwnerProfile(name, initials, OwnerProfile.Role.valueOf(role.name())), passphrase);
    }

    /** The initials by which a library is told from another before it is unlocked; empty if it has none. */
    public String label(Path folder) {
        return LibraryLabel.of(folder).read();
    }

    /** When anything of a library was last written, as the disk says; empty if nothing can be read. */
    public Optional<Instant> lastWritten(Path folder) {
        return LibraryLabel.of(folder).lastWritten();
    }

    /** The passphrase stays the caller's, who wipes it. */
    public Session unlock(Path folder, char[] passphrase) {
        return session(Library.unlock(folder, passphrase));
    }

    public Session unlockWithRecovery(Path folder, RecoveryKey recoveryKey) {
        return session(Library.unlockWithRecovery(folder, recoveryKey));
    }

    /** Opens with a recovery key as it was typed; spaces, dashes and letter case do not matter. */
    public Session unlockWithRecovery(Path folder, CharSequence typed) {
        try (RecoveryKey key = RecoveryKey.parse(typed)) {
            return unlockWithRecovery(folder, key);
        }
    }

    /** Opens with any secret; it stays the caller's. */
    public Session unlock(Path folder, Secret secret) {
        return session(Library.unlock(folder, secret));
    }

    /** Notes, where a library is made anew, that it wrote with these devices before. */
    public void remember(LibraryRecords records, Set<String> former) {
        Trust trust = new Trust(records);
        former.forEach(device -> trust.know(device, KnownLaptop.How.OWN, time.now()));
    }

    /** The cost of a new passphrase. */
    public KdfCost cost() {
        return cost;
    }

    /** What can be done in an unlocked library. */
    public Session session(Library library) {
        LibraryLabel.of(library.folder()).keep(library.owner().initials());
        new Removal(library).finish();
        return new Session(library, protocols, time, cost);
    }
}
