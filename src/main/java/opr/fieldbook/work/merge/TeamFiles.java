package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.State;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.Standing;
import opr.fieldbook.work.trust.Trust;
import org.jspecify.annotations.Nullable;

/**
 * The files of a team and an open inspection, as a screen deals with them: look, merge, undo, write back. Everything here
 * waits for the disk and for the inspection's writer, so it runs on a background thread.
 */
public final class TeamFiles {

    private final Sitting sitting;
    private final TimeSource time;
    private final HandOver handOver;
    private final Backups backups;

    public TeamFiles(Session session, Sitting sitting, TimeSource time, FileStore files) {
        this.sitting = sitting;
        this.time = time;
        this.handOver = new HandOver(session, time, files);
        this.backups = new Backups(session, time, files);
    }

    /**
     * The inspection of this library that files belong to: that of the first file whose inspection is here; the open one goes
     * before others. Refuses files of which none belongs here, in words that name the first. Opens nothing.
     *
     * @param open the id of the inspection that is open, or null
     */
    public static String inspectionOf(List<Path> files, Session session, @Nullable String open) {
        Set<String> here = session.inspections().stream().map(Summary::id).collect(Collectors.toSet());
        Set<String> found = new LinkedHashSet<>();
        Problem first = null;
        for (Path file : files) {
            try {
                String inspection = Incoming.label(file).inspection();
                if (here.contains(inspection)) {
                    found.add(inspection);
                } else if (first == null) {
                    first = Problem.refused("problem.merge-not-here", file);
                }
            } catch (Problem problem) {
                first = first == null ? problem : first;
            }
        }
        if (found.isEmpty()) {
            throw first == null ? new IllegalArgumentException("No files") : first;
        }
        return open != null && found.contains(open) ? open : found.iterator().next();
    }

    /** A file that cannot be merged, and why, in words that name it. */
    public record Refused(Path file, Problem problem) {

        public String reason() {
            return String.valueOf(problem.getMessage());
        }
    }

    /**
     * What looking at files brought.
     *
     * @param preview what merging those that are not refused would do; null if there are none
     */
    public record Looked(@Nullable Merged preview, List<Refused> refused) {}

    /**
     * What merging brought.
     *
     * @param notes   notes of others that are new here
     * @param authors the laptops they were written on
     */
    public record Done(Merged merged, int notes, Set<String> authors) {}

    /** What merging these files would do, and which of them cannot be merged. Nothing is changed. */
    public Looked look(List<Path> files, Watch watch) {
        if (files.isEmpty()) {
            return new Looked(null, List.of());
        }
        try {
            return new Looked(merging(watch).preview(files), List.of());
        } catch (Problem oneOfThem) {
            return oneByOne(files, watch);
        }
    }

    /** A file may need another one, as when that introduces its laptop: what fails alone is tried again with the good ones. */
    private Looked oneByOne(List<Path> files, Watch watch) {
        List<Path> good = new ArrayList<>();
        List<Path> open = new ArrayList<>(files);
        List<Refused> refused = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            refused.clear();
            for (Path file : List.copyOf(open)) {
                List<Path> tried = new ArrayList<>(good);
                tried.add(file);
                Problem problem = problem(tried, watch);
                if (problem == null) {
                    good.add(file);
                    open.remove(file);
                    more = true;
                } else {
                    refused.add(new Refused(file, problem));
                }
            }
        }
        List<Path> ordered = files.stream().filter(good::contains).toList();
        return new Looked(ordered.isEmpty() ? null : merging(watch).preview(ordered), List.copyOf(refused));
    }

    private @Nullable Problem problem(List<Path> files, Watch watch) {
        try {
            merging(watch).preview(files);
            return null;
        } catch (Problem problem) {
            return problem;
        }
    }

    /** Merges the files, all or none, after a safety copy. */
    public Done merge(List<Path> files, Watch watch) {
        Set<String> before = Await.of(sitting.desk().read(TeamFiles::notes));
        Merged merged = merging(watch).merge(files);
        return Await.of(sitting.desk().read(fold -> done(merged, before, fold)));
    }

    private MergeFiles merging(Watch watch) {
        return new MergeFiles(sitting, time, new MergeCopies(backups), watch);
    }

    private static Set<String> notes(State state) {
        Set<String> notes = new HashSet<>();
        state.all(Kind.ENTRY).stream().filter(Entity::present).forEach(note -> notes.add(note.key().id()));
        return notes;
    }

    private Done done(Merged merged, Set<String> before, Fold fold) {
        Set<String> authors = new TreeSet<>();
        int notes = 0;
        for (String id : notes(fold)) {
            Entity note = before.contains(id) ? null : fold.find(Kind.ENTRY, id);
            Head latest = note == null ? null : note.latest();
            if (latest != null && !latest.stamp().device().equals(sitting.desk().writer().device())) {
                notes++;
                authors.add(latest.stamp().device());
            }
        }
        return new Done(merged, notes, authors);
    }

    /** Everything that came with a merge, or was changed by it; nothing of one that was undone. */
    public Set<EntityKey> changedBy(String mergeId) {
        List<RevisionId> came = Await.of(sitting.onFile(opened -> {
            MergeTables tables = new MergeTables(opened.file(), opened.key());
            return tables.journal().stream()
                    .filter(entry -> entry.id().equals(mergeId) && !entry.undone())
                    .flatMap(entry -> tables.idsOfRows(entry.first(), entry.last()).stream())
                    .toList();
        }));
        return Await.of(sitting.desk().read(fold -> {
            Set<EntityKey> changed = new LinkedHashSet<>();
            for (RevisionId id : came) {
                Revision revision = fold.revision(id);
                if (revision != null) {
                    revision.changes().forEach(change -> changed.add(change.key().entity()));
                }
            }
            return changed;
        }));
    }

    /** The merges of this inspection on this laptop, the newest first. */
    public List<PastMerge> merges() {
        return new UndoMerge(sitting).merges().stream().map(PastMerge::of).toList();
    }

    /** Undoes a merge whole; refuses what was built on or sent on. */
    public PastMerge undo(String mergeId) {
        return PastMerge.of(new UndoMerge(sitting).undo(mergeId));
    }

    /**
     * Those of the devices whose six words nobody here has compared, as this inspection knows them. What is looked at and not
     * merged yet says so itself.
     */
    public Set<String> newcomers(Set<String> devices) {
        Trust trust = sitting.laptop().trust();
        String me = sitting.desk().writer().device();
        return Await.of(sitting.desk().read(fold -> devices.stream()
                .filter(device -> trust.standing(fold, me, device) == Standing.NEW)
                .collect(Collectors.toSet())));
    }

    /** The six words of a laptop were compared and are the same: it is remembered. */
    public void confirm(String device) {
        sitting.laptop().trust().know(device, KnownLaptop.How.CONFIRMED, time.now());
    }

    /** Writes the merged inspection for everyone; when this returns it was read back, and the drive may be taken out. */
    public HandOver.Sent send(Path target, Watch watch) {
        return handOver.send(sitting, target, watch);
    }

    /** Writes what this laptop has, without any of it; when this returns it was read back. */
    public HandOver.Sent receipt(Path target) {
        return handOver.receipt(sitting, target);
    }
}
