package opr.fieldbook.work.backup;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.Secret;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;

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

    /** The passphrase stays the caller's, who wipes it. */
    public Opened withPassphrase(Path folder, char[] passphrase, boolean rebuild) {
        return rebuild
                ? rebuilt(folder, Secret.passphrase(passphrase))
                : plain(libraries.unlock(folder, passphrase));
    }

    /** With a recovery key as it was typed. */
    public Opened withRecoveryKey(Path folder, CharSequence typed, boolean rebuild) {
        if (!rebuild) {
            return plain(libraries.unlockWithRecovery(folder, typed));
        }
        try (RecoveryKey key = RecoveryKey.parse(typed)) {
            return rebuilt(folder, Secret.recoveryKey(key));
        }
    }

    /** With the file of an organization's private key. */
    public Opened withOrganizationKey(Path folder, Path file, boolean rebuild) {
        Secret secret = Secret.organizationKey(new OrganizationKeys(FileStore.real()).read(file));
        return rebuild ? rebuilt(folder, secret) : plain(libraries.unlock(folder, secret));
    }

    private static Opened plain(Session session) {
        return new Opened(session, -1, List.of());
    }

    private Opened rebuilt(Path folder, Secret secret) {
        RecoverLibrary.Recovered recovered = new RecoverLibrary(libraries).recover(folder, secret, null);
        return new Opened(recovered.session(), recovered.inspections(), recovered.left());
    }
}
