package opr.fieldbook.work.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.store.transfer.ClosedFile;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.store.transfer.Sender;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Hands an inspection over to another laptop, in either direction: a closed file with every revision, signed by this laptop.
 * Whoever has the inspection already needs no passphrase for it. Runs on a background thread.
 */
public final class HandOver {

    private final Session session;
    private final TimeSource time;
    private final FileStore files;
    private final long most;

    public HandOver(Session session, TimeSource time, FileStore files) {
        this(session, time, files, Volumes.MOST);
    }

    /** @param most how many bytes of exhibits go into one file: fewer than on a real stick where a test has small volumes */
    public HandOver(Session session, TimeSource time, FileStore files, long most) {
        this.most = most;
        this.session = session;
        this.time = time;
        this.files = files;
    }

    /**
     * What was written and read back.
     *
     * @param files    one, or several volumes where the exhibits are too many for one
     * @param exhibits how many exhibits are in them; the manifest also names those that are left out
     * @param warnings what a person should know all the same
     */
    public record Sent(List<Path> files, Manifest manifest, int exhibits, List<String> warnings) {}

    /**
     * Writes the file with every revision, and the exhibits that those it is for have not confirmed; when this returns, it
     * was read back and the stick may be taken out.
     */
    public Sent send(Sitting sitting, Path target) {
        return send(sitting, target, Watch.NONE);
    }

    /** The same; if it is stopped or fails, nothing of it is left. */
    public Sent send(Sitting sitting, Path target, Watch watch) {
        Kind kind = Kind.of(Manifest.Purpose.HAND_OVER, Confirmed.read(sitting, Confirmed::exhibits));
        return send(sitting, target, kind, watch);
    }

    /** The same with all exhibits. */
    public Sent sendAll(Sitting sitting, Path target) {
        return send(sitting, target, Kind.of(Manifest.Purpose.HAND_OVER, Set.of()));
    }

    /** Writes what this laptop has, without any of it: for the other one to know what it need not send again. */
    public Sent receipt(Sitting sitting, Path target) {
        return send(sitting, target, Kind.of(Manifest.Purpose.RECEIPT, sitting.exhibits().ids()));
    }

    /**
     * Writes the whole inspection for somebody who has nothing of it yet.
     *
     * @param letter what the receiver is told
     * @param slots  who may open it: a passphrase told in person; for a lead or chief also those who may read names
     */
    public Sent pack(Sitting sitting, Path target, Manifest.Letter letter, List<KeySlot> slots) {
        return send(sitting, target, new Kind(Manifest.Purpose.PACKAGE, letter, slots, Set.of()));
    }

    /**
     * What kind of file is written.
     *
     * @param without exhibits that are left out
     */
    private record Kind(
            Manifest.Purpose purpose, Manifest.@Nullable Letter letter, List<KeySlot> slots, Set<String> without) {

        static Kind of(Manifest.Purpose purpose, Set<String> without) {
            return new Kind(purpose, null, List.of(), without);
        }

        /** A receipt has none. */
        boolean revisions() {
            return purpose != Manifest.Purpose.RECEIPT;
        }
    }

    private Sent send(Sitting sitting, Path target, Kind kind) {
        return send(sitting, target, kind, Watch.NONE);
    }

    private Sent send(Sitting sitting, Path target, Kind kind, Watch watch) {
        Await.of(sitting.desk().join());
        DeviceIdentity device = session.library().device();
        OpenInspection opened = signed(sitting);
        OwnerProfile owner = session.owner();
        Sender sender = Sender.of(device, owner.name(), owner.initials(), owner.role().name());
        Volumes volumes = Volumes.of(sitting.exhibits(), kind.without(), most);
        long revisions = kind.revisions() ? size(opened) : 0;
        Targets targets = new Targets(files, session.library(), sitting.id(), opened.key());
        targets.refuseOthers(target, volumes.count());
        targets.checkRoom(target, volumes, revisions);
        Steps steps = Steps.ofSending(watch, volumes, revisions);
        ClosedFile closed = new ClosedFile(files, steps::bytes);
        List<Path> written = new ArrayList<>();
        List<Path> fresh = new ArrayList<>();
        Manifest manifest = null;
        try {
            for (int volume = 1; volume <= volumes.count(); volume++) {
                Volumes.Place place = volumes.place(volume);
                Path file = Volumes.file(target, volume);
                boolean there = files.exists(file);
                manifest = closed.write(
                        file,
                        new ClosedFile.Content(opened, kind.revisions(), kind.slots(), place.pieces()),
                        extent -> ClosedFile.Signed.by(device, sitting.id(), manifest(kind, sender, extent, place)));
                written.add(file);
                if (!there) {
                    fresh.add(file);
                }
            }
            targets.removeLeftOver(target, volumes.count());
        } catch (Problem problem) {
            remove(fresh);
            throw problem;
        }
        return new Sent(
                written,
                Objects.requireNonNull(manifest),
                volumes.exhibits(),
                noted(sitting, kind.revisions() ? JournalEntry.Kind.SENT : JournalEntry.Kind.TOLD, target));
    }

    private static long size(OpenInspection opened) {
        try {
            return Files.size(opened.file().path());
        } catch (IOException e) {
            throw DiskProblems.of(e, opened.file().path());
        }
    }

    /**
     * The volumes that were whole when the writing failed or was stopped; what was there before under their names is not
     * theirs. What led here is the thing to tell.
     */
    private void remove(List<Path> volumes) {
        for (Path volume : volumes) {
            try {
                files.delete(volume);
            } catch (IOException driveIsGone) {
                return;
            }
        }
    }

    /** The inspection with the ends of this library's own chains signed, those of its former devices too. */
    private OpenInspection signed(Sitting sitting) {
        Map<DeviceIdentity, RevisionId> heads = new HashMap<>();
        for (DeviceIdentity own : session.library().devices().values()) {
            RevisionId head = Await.of(sitting.desk()
                    .read(fold -> fold.nextPlace(own.device()).prev()));
            if (head != null) {
                heads.put(own, head);
            }
        }
        return Await.of(sitting.onFile(open -> {
            heads.forEach(new ChainSeals(open.file())::sign);
            return open;
        }));
    }

    private Manifest manifest(Kind kind, Sender sender, ClosedFile.Extent extent, Volumes.Place place) {
        return new Manifest(
                kind.purpose(),
                sender,
                time.now().toString(),
                extent.tips().stream().map(RevisionId::hex).toList(),
                extent.count(),
                place.all(),
                place.volume(),
                place.of(),
                kind.letter());
    }

    /** The file is whole by now, and stays so whatever becomes of the note. What is confirmed is never read from notes. */
    private List<String> noted(Sitting sitting, JournalEntry.Kind kind, Path target) {
        try {
            Await.of(sitting.onFile(open -> note(open, kind, sitting.desk().writer().name(), target)));
            return List.of();
        } catch (Problem notNoted) {
            return List.of(Text.of("problem.send-not-noted", String.valueOf(notNoted.getMessage())));
        }
    }

    /** What was sent on can no longer be undone here, nor what a receipt told of: on its word others remove their copies. */
    private JournalEntry note(OpenInspection opened, JournalEntry.Kind kind, String by, Path target) {
        MergeTables tables = new MergeTables(opened.file(), opened.key());
        long last = tables.lastRow();
        JournalEntry entry = new JournalEntry(
                Ids.next(), kind, time.now().toString(), by, List.of(), last + 1, last, target.toString(), false);
        tables.put(entry);
        return entry;
    }
}
