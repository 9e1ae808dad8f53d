package opr.fieldbook.work.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.OrganizationPublicKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.Library;
import opr.fieldbook.work.Libraries;
import opr.fieldbook.work.Session;

/**
 * Changes the ways into an unlocked library. No content is written again, and backups made before open with the old ways
 * for ever. Each call derives keys and takes long; never on the FX thread.
 */
public final class KeyChange {

    private final Library library;
    private final Libraries libraries;
    private final Backups backups;
    private final FileStore files;

    public KeyChange(Session session, Libraries libraries, Backups backups, FileStore files) {
        this.library = session.library();
        this.libraries = libraries;
        this.backups = backups;
        this.files = files;
    }

    /** Changes the passphrase for whoever knows the present one; both stay the caller's, who wipes them. */
    public void passphrase(char[] present, char[] next) {
        if (!library.keys().isPassphrase(present)) {
            throw Problem.refused("problem.passphrase-present-wrong");
        }
        passphrase(next);
    }

    /** Sets a passphrase; for whoever came in by another way. */
    public void passphrase(char[] next) {
        library.keys().changePassphrase(next, libraries.cost());
        backups.keysChanged();
    }

    /** A new recovery key in its twelve groups, shown once; the old one opens no longer. */
    public List<String> recoveryKey() {
        try (RecoveryKey fresh = library.keys().renewRecoveryKey()) {
            backups.keysChanged();
            return List.of(fresh.text().split("-"));
        }
    }

    public boolean hasOrganizationKey() {
        return library.keys().hasOrganizationKey();
    }

    /** Gives an organization a way in, from its public key file; returns the fingerprint of the key. */
    public String organizationKey(Path publicKeyFile) {
        OrganizationPublicKey key = OrganizationPublicKey.parse(read(publicKeyFile), publicKeyFile);
        library.keys().putOrganizationKey(key);
        backups.keysChanged();
        return key.fingerprint();
    }

    /** Takes the organization's way in away. */
    public void removeOrganizationKey() {
        library.keys().removeOrganizationKey();
        backups.keysChanged();
    }

    private String read(Path file) {
        if (!files.exists(file)) {
            throw Problem.refused("problem.file-missing", file);
        }
        try {
            return new String(files.read(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }
}
