package opr.fieldbook.work.backup;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Secret;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/** Unlocking a library, or rebuilding it first, with whatever secret is at hand. All of it waits for the disk. */
public final class WaysIn {

    private final Libraries libraries;

    public WaysIn(Libraries libraries) {
        this.libraries = libraries;
    }

    /**
     * The open library.
     *
     * @param inspections how many were taken up again; -1 where nothing had to be rebuilt
     * @param left        the files that were not taken up, each with the reason
     */
    public record Opened(Session session, int inspections, List<RecoverLibrary.Left> left) {

        /** Whether it was put together anew. */
        public boolean rebuilt() {
            return inspections >= 0;
        }
    }

    /**
     * That the library is put together anew first.
     *
     * @param owner whose it is, by name; empty to learn it from what is found
     * @param role  what the owner may approve; without meaning where the owner is learned
     */
    public record Rebuild(String owner, Role role) {

        private @Nullable OwnerProfile profile() {
            return owner.isBlank() ? null : new OwnerProfile(owner.strip(), "", OwnerProfile.Role.valueOf(role.name()));
        }
    }

    /** The passphrase stays the caller's, who wipes it. */
    public Opened withPassphrase(Path folder, char[] passphrase, @Nullable Rebuild rebuild) {
        return rebuild != null
                ? rebuilt(folder, Secret.passphrase(passphrase), rebuild)
                : plain(libraries.unlock(folder, passphrase));
    }

    /** With a recovery key as it was typed. */
    public Opened withRecoveryKey(Path folder, CharSequence typed, @Nullable Rebuild rebuild) {
        if (rebuild == null) {
            return plain(libraries.unlockWithRecovery(folder, typed));
        }
        try (RecoveryKey key = RecoveryKey.parse(typed)) {
            return rebuilt(folder, Secret.recoveryKey(key), rebuild);
        }
    }

    /** With the file of an organization's private key. */
    public Opened withOrganizationKey(Path folder, Path file, @Nullable Rebuild rebuild) {
        Secret secret = Secret.organizationKey(new OrganizationKeys(FileStore.real()).read(file));
        return rebuild != null ? rebuilt(folder, secret, rebuild) : plain(libraries.unlock(folder, secret));
    }

    private static Opened plain(Session session) {
        return new Opened(session, -1, List.of());
    }

    private Opened rebuilt(Path folder, Secret secret, Rebuild rebuild) {
        RecoverLibrary.Recovered recovered = new RecoverLibrary(libraries).recover(folder, secret, rebuild.profile());
        return new Opened(recovered.session(), recovered.inspections(), recovered.left());
    }
}
