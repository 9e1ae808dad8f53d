package opr.fieldbook.work;

import java.nio.file.Path;
import java.time.Duration;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.UnlockDelay;

/** Makes and unlocks libraries. Costly calls: each derives a key from a passphrase; never made on the FX thread. */
public final class Libraries {

    private final BuiltInProtocols protocols;
    private final TimeSource time;

    public Libraries(BuiltInProtocols protocols, TimeSource time) {
        this.protocols = protocols;
        this.time = time;
    }

    /**
     * A new library, unlocked.
     *
     * @param recoveryKey shown once
     */
    public record Created(Session session, RecoveryKey recoveryKey) {}

    public boolean isIn(Path folder) {
        return Library.isIn(folder);
    }

    /** How long to wait until the next passphrase may be tried. */
    public Duration delay(Path folder) {
        return UnlockDelay.of(folder).remaining();
    }

    /** The passphrase stays the caller's, who wipes it. */
    public Created create(Path folder, OwnerProfile owner, char[] passphrase) {
        Library.Created created = Library.create(folder, owner, passphrase);
        return new Created(session(created.library()), created.recoveryKey());
    }

    /** The passphrase stays the caller's, who wipes it. */
    public Session unlock(Path folder, char[] passphrase) {
        return session(Library.unlock(folder, passphrase));
    }

    public Session unlockWithRecovery(Path folder, RecoveryKey recoveryKey) {
        return session(Library.unlockWithRecovery(folder, recoveryKey));
    }

    private Session session(Library library) {
        return new Session(library, protocols, time);
    }
}
