package opr.fieldbook.work.play;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.MergeCopies;
import opr.fieldbook.work.merge.MergeFiles;

/** One laptop of a random history: its library on the disk, its clock, and what it has to know by the laws. */
final class PlayLaptop {

    final String name;
    final Path library;
    final SetClock clock;

    /** The revisions that have to be there: everything acknowledged here and everything merged, less what was undone. */
    final Set<RevisionId> known = new HashSet<>();

    /** What each merge that can still be undone brought. */
    final Map<String, Set<RevisionId>> merges = new TreeMap<>();

    /** What was handed over: a merge that brought some of it can no longer be undone. */
    final Set<RevisionId> sentOn = new HashSet<>();

    /** The exhibits that other laptops said they have, as far as this one was told. */
    final Map<String, Set<String>> heard = new TreeMap<>();

    private Session session;
    private Sitting sitting;

    PlayLaptop(String name, Path library, SetClock clock) {
        this.name = name;
        this.library = library;
        this.clock = clock;
    }

    void unlock() {
        session = TeamTemplate.libraries(clock).unlock(library, TeamTemplate.PASSPHRASE);
        sitting = session.open(session.inspections().getFirst().id(), Runnable::run);
    }

    void lock() {
        sitting.close();
        session.close();
    }

    Session session() {
        return session;
    }

    Sitting sitting() {
        return sitting;
    }

    Backups backups() {
        return new Backups(session, clock, FileStore.real());
    }

    /** @param backup whether a backup is made before, as in the program: that takes as long as the merge, and is verified elsewhere */
    MergeFiles merging(boolean backup) {
        return new MergeFiles(sitting, clock, backup ? new MergeCopies(backups()) : opened -> library);
    }

    HandOver handOver() {
        return new HandOver(session, clock, FileStore.real());
    }

    /** Begins with what another library knows, as a copy of its folder does. */
    void knowAs(Known other) {
        known.clear();
        known.addAll(other.known());
        merges.clear();
        merges.putAll(other.merges());
        sentOn.clear();
        sentOn.addAll(other.sentOn());
        heard.clear();
        heard.putAll(other.heard());
    }

    Known knows() {
        return new Known(Set.copyOf(known), Map.copyOf(merges), Set.copyOf(sentOn), Map.copyOf(heard));
    }

    /** What was known at one moment. */
    record Known(
            Set<RevisionId> known,
            Map<String, Set<RevisionId>> merges,
            Set<RevisionId> sentOn,
            Map<String, Set<String>> heard) {}

    String device() {
        return sitting.desk().writer().device();
    }

    String hash() {
        return read(fold -> Dump.hash(fold, false));
    }

    <T> T read(Function<Fold, T> question) {
        return Await.of(sitting.desk().read(question));
    }

    <T> T inspect(Function<Inspection, T> question) {
        return Await.of(sitting.desk().inspect(question));
    }

    /** The revisions that are there. */
    Set<RevisionId> ids() {
        return read(fold -> fold.revisions().stream().map(Revision::id).collect(Collectors.toCollection(HashSet::new)));
    }

    Set<String> exhibits() {
        return Set.copyOf(sitting.exhibits().ids());
    }

    List<Revision> revisions() {
        return read(fold -> List.copyOf(fold.revisions()));
    }

    @Override
    public String toString() {
        return name;
    }
}
