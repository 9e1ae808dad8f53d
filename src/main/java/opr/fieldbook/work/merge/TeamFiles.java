package opr.fieldbook.work.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.State;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * The files of a team and an open inspection, as a screen deals with them: look, merge, undo, write back. Everything here
 * waits for the disk and for the inspection's writer, so it runs on a background thread.
 */
public final class TeamFiles {

    private final Sitting sitting;
    private final TimeSource time;
    private final HandOver handOver;

    public TeamFiles(Session session, Sitting sitting, TimeSource time, FileStore files) {
        this.sitting = sitting;
        this.time = time;
        this.handOver = new HandOver(session, time, files);
    }

    /** The id of the inspection a file belongs to; refuses what is no file of an inspection. No key is needed. */
    public static String inspectionOf(Path file) {
        return Incoming.label(file).inspection();
    }

    /** A file that cannot be merged, and why, in words that name it. */
    public record Refused(Path file, String reason) {}

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
     * @param authors who wrote them
     * @param changed everything that is other than before
     */
    public record Done(Merged merged, int notes, Set<String> authors, Set<EntityKey> changed) {}

    /** What merging these files would do, and which of them cannot be merged. Nothing is changed. */
    public Looked look(List<Path> files, Watch watch) {
        if (files.isEmpty()) {
            return new Looked(null, List.of());
        }
        try {
            return new Looked(merging(watch, null).preview(files), List.of());
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
                String problem = problem(tried, watch);
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
        return new Looked(ordered.isEmpty() ? null : merging(watch, null).preview(ordered), List.copyOf(refused));
    }

    private @Nullable String problem(List<Path> files, Watch watch) {
        try {
            merging(watch, null).preview(files);
            return null;
        } catch (Problem problem) {
            return problem.getMessage();
        }
    }

    /** Merges the files, all or none, after a safety copy. */
    public Done merge(List<Path> files, Watch watch) {
        State before = Await.of(sitting.desk().snapshot());
        boolean news = merging(watch, null).preview(files).added() > 0;
        // The copy asks the writer itself, so it is made before the writer is held up by the merge.
        Path copy = news ? handOver.safetyCopy(sitting) : null;
        Merged merged = merging(watch, copy).merge(files);
        State after = Await.of(sitting.desk().snapshot());
        Set<String> authors = new TreeSet<>();
        int notes = 0;
        for (Entity note : after.all(Kind.ENTRY)) {
            Head latest = note.latest();
            if (note.present()
                    && before.find(Kind.ENTRY, note.key().id()) == null
                    && latest != null
                    && !latest.stamp().device().equals(sitting.desk().writer().device())) {
                notes++;
                authors.add(latest.stamp().device());
            }
        }
        return new Done(merged, notes, authors, merged.mergeId() == null ? Set.of() : changed(before, after));
    }

    private MergeFiles merging(Watch watch, @Nullable Path copy) {
        return new MergeFiles(
                sitting, time, opened -> Objects.requireNonNull(copy, "What adds something has a copy"), watch);
    }

    private static Set<EntityKey> changed(State before, State after) {
        Set<EntityKey> changed = new LinkedHashSet<>();
        for (String kind : after.kinds()) {
            for (Entity entity : after.all(kind)) {
                if (!entity.equals(before.find(kind, entity.key().id()))) {
                    changed.add(entity.key());
                }
            }
        }
        return changed;
    }

    /** The merges of this inspection on this laptop, the newest first. */
    public List<PastMerge> merges() {
        return new UndoMerge(sitting).merges().stream().map(PastMerge::of).toList();
    }

    /** Undoes a merge whole; refuses what was built on or sent on. */
    public PastMerge undo(String mergeId) {
        return PastMerge.of(new UndoMerge(sitting).undo(mergeId));
    }

    /** Writes the merged inspection for everyone; when this returns it was read back, and the drive may be taken out. */
    public List<Path> send(Path target) {
        return handOver.send(sitting, target).files();
    }

    /** Writes what this laptop has, without any of it; when this returns it was read back. */
    public List<Path> receipt(Path target) {
        return handOver.receipt(sitting, target).files();
    }
}
