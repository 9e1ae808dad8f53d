package opr.fieldbook.work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Secret;

/**
 * The libraries and inspections one process has open: each is unlocked once and stays open until {@link #close}. Belongs to
 * one thread, which is also the writer of every inspection.
 */
public final class OpenLibraries implements AutoCloseable {

    private final Libraries libraries;
    private final Map<Path, Session> sessions = new LinkedHashMap<>();
    private final Map<Path, Map<String, Sitting>> sittings = new HashMap<>();

    public OpenLibraries(Libraries libraries) {
        this.libraries = libraries;
    }

    /** A new library. The recovery key is kept nowhere. */
    public record Created(Session session, String recoveryKey) {}

    /** Makes a library; the passphrase is wiped. */
    public Created create(Path folder, OwnerProfile owner, char[] passphrase) {
        try {
            Libraries.Created created = libraries.create(folder, owner, passphrase);
            sessions.put(key(folder), created.session());
            try (RecoveryKey recovery = created.recoveryKey()) {
                return new Created(created.session(), recovery.text());
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The unlocked library in a folder; the passphrase is asked for only if it is not open yet, and wiped. */
    public Session session(Path folder, Supplier<char[]> passphrase) {
        Session open = sessions.get(key(folder));
        if (open != null) {
            return open;
        }
        libraries.require(folder);
        char[] secret = passphrase.get();
        try {
            Session session = libraries.unlock(folder, secret);
            sessions.put(key(folder), session);
            return session;
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** The unlocked library in a folder, opened by another secret than its passphrase. */
    public Session session(Path folder, Secret secret) {
        Session open = sessions.get(key(folder));
        return open != null ? open : keep(libraries.unlock(folder, secret));
    }

    /** Takes over a library that was unlocked elsewhere. */
    public Session keep(Session session) {
        sessions.put(key(session.library().folder()), session);
        return session;
    }

    public Libraries libraries() {
        return libraries;
    }

    /** The inspection of this id or number, opened once. */
    public Sitting sitting(Session session, String idOrNumber) {
        Map<String, Sitting> open = sittingsOf(session);
        String name = idOrNumber.toLowerCase(Locale.ROOT);
        Sitting known = open.get(name);
        if (known != null) {
            return known;
        }
        summarize();
        String id = session.find(idOrNumber).id();
        Sitting sitting = open.get(id);
        if (sitting == null) {
            sitting = session.open(id, Runnable::run);
            open.put(id, sitting);
        }
        open.put(name, sitting);
        return sitting;
    }

    /** Closes an inspection, so that its file may be removed. */
    public void end(Session session, Sitting sitting) {
        Map<String, Sitting> open = sittingsOf(session);
        open.values().removeIf(sitting::equals);
        sitting.close();
    }

    /** Makes an inspection and keeps it open. */
    public Sitting create(Session session, NewInspection wanted) {
        summarize();
        Sitting sitting = session.create(wanted, Runnable::run);
        sittingsOf(session).put(sitting.id(), sitting);
        return sitting;
    }

    /** Brings the summaries up to date, so that the list of inspections can be read while they are open. */
    public void summarize() {
        for (Map<String, Sitting> open : sittings.values()) {
            open.values().stream().distinct().forEach(sitting -> Await.of(sitting.summarize()));
        }
    }

    private Map<String, Sitting> sittingsOf(Session session) {
        return sittings.computeIfAbsent(key(session.library().folder()), folder -> new LinkedHashMap<>());
    }

    private static Path key(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Closes inspections, then libraries. What could not be summed up is read anew at the next start. */
    @Override
    public void close() {
        sittings.values().forEach(open -> open.values().stream().distinct().forEach(OpenLibraries::end));
        sittings.clear();
        sessions.values().forEach(Session::close);
        sessions.clear();
    }

    private static void end(Sitting sitting) {
        try {
            sitting.close();
        } catch (Problem summaryFollowsAtNextOpening) {
            return;
        }
    }
}
