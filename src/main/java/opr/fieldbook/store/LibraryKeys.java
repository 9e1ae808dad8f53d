package opr.fieldbook.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.KdfCost;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.OrganizationPublicKey;
import opr.fieldbook.seal.RecoveryKey;
import org.jspecify.annotations.Nullable;

/**
 * The ways into an open library: passphrase, recovery key, an organization's key. Changing one wraps the library key anew
 * and writes no content again. Whatever fails, the ways in are the old ones or the new ones; the copies in the database and
 * in the inspections follow at once where they can, otherwise when they are next opened. Backups made before open with the
 * old ones for ever. Passphrases stay the caller's, who wipes them.
 */
public final class LibraryKeys {

    private final LibraryFolder folder;
    private final LibraryKey key;
    private final Runnable refreshCopies;
    private LibraryKeyFile.Content content;

    /** @param refreshCopies brings the copies of the slots up to date; must not throw a {@link Problem} */
    LibraryKeys(LibraryFolder folder, LibraryKey key, LibraryKeyFile.Content content, Runnable refreshCopies) {
        this.folder = folder;
        this.key = key;
        this.content = content;
        this.refreshCopies = refreshCopies;
    }

    /** The random id of the library. */
    String library() {
        return content.library();
    }

    /** The slots that open this library now. */
    public List<KeySlot> slots() {
        return content.slots();
    }

    /** Makes the copy of {@code library.key} in a folder the present one; a folder with another library's is refused. */
    public void keepCopy(Path place, FileStore files) {
        LibraryKeyFile copy = new LibraryKeyFile(place, files);
        LibraryKeyFile.Content there = copy.readable();
        if (there != null && !there.library().equals(content.library())) {
            throw Problem.refused("problem.backup-folder-of-other", place);
        }
        if (!content.equals(there)) {
            copy.writeOne(content);
        }
    }

    /** Whether a copy stands in this folder, as it does beside all backups. */
    public boolean keepsCopy(Path place, FileStore files) {
        return files.exists(place.resolve(LibraryKeyFile.NAME));
    }

    /** Whether this passphrase opens the library; costs as much as unlocking. */
    public boolean isPassphrase(char[] passphrase) {
        try (LibraryKey opened = Secret.passphrase(passphrase).open(content.slots())) {
            return opened != null;
        }
    }

    public void changePassphrase(char[] next) {
        changePassphrase(next, KdfCost.full());
    }

    /** @param cost lower than the full one only in tests */
    public void changePassphrase(char[] next, KdfCost cost) {
        if (next.length == 0) {
            throw Problem.refused("problem.passphrase-empty");
        }
        List<KeySlot> slots = new ArrayList<>();
        slots.add(key.slotFor(next, cost));
        slots.addAll(without(slot -> slot.kind() == KeySlot.Kind.PASSPHRASE));
        replace(slots);
    }

    /** Makes a new recovery key; the old one opens no longer. Shown once. */
    public RecoveryKey renewRecoveryKey() {
        RecoveryKey recovery = RecoveryKey.create();
        boolean done = false;
        try {
            List<KeySlot> slots = without(slot -> slot.kind() == KeySlot.Kind.RECOVERY);
            slots.add(key.slotFor(recovery));
            replace(slots);
            done = true;
            return recovery;
        } finally {
            if (!done) {
                recovery.close();
            }
        }
    }

    /** Whether an organization's key opens the library. */
    public boolean hasOrganizationKey() {
        return content.slots().stream().anyMatch(slot -> slot.kind() == KeySlot.Kind.ORGANIZATION);
    }

    /** Gives an organization a way in, in place of any other organization's. */
    public void putOrganizationKey(OrganizationPublicKey organization) {
        List<KeySlot> slots = without(slot -> slot.kind() == KeySlot.Kind.ORGANIZATION);
        slots.add(key.slotFor(organization));
        replace(slots);
    }

    /** Takes the organization's way in away. */
    public void removeOrganizationKey() {
        replace(without(slot -> slot.kind() == KeySlot.Kind.ORGANIZATION));
    }

    private List<KeySlot> without(Predicate<KeySlot> left) {
        List<KeySlot> out = new ArrayList<>(content.slots());
        out.removeIf(left);
        return out;
    }

    private void replace(List<KeySlot> slots) {
        LibraryKeyFile.Content next = new LibraryKeyFile.Content(content.library(), slots);
        try {
            folder.keyFile().write(next);
        } catch (Problem failed) {
            if (!isWritten(next, failed)) {
                throw failed;
            }
            if (isPutBack()) {
                throw Problem.refused(failed, "problem.keys-unconfirmed");
            }
        }
        content = next;
        refreshCopies.run();
    }

    /** The name may be there before the disk says that it is not sure of it. */
    private boolean isWritten(LibraryKeyFile.Content next, Problem failed) {
        LibraryKeyFile.Content there = onDisk();
        return there == null ? folder.keyFile().isUnconfirmed(failed) : there.equals(next);
    }

    /** Makes the old slots stand there again, so that a failure leaves the old ways in. False if that failed too. */
    private boolean isPutBack() {
        try {
            folder.keyFile().write(content);
            return true;
        } catch (Problem again) {
            return content.equals(onDisk());
        }
    }

    /** Null if the disk does not even give it back. */
    private LibraryKeyFile.@Nullable Content onDisk() {
        try {
            return folder.keyFile().read();
        } catch (Problem unreadable) {
            return null;
        }
    }
}
