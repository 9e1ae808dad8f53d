package opr.fieldbook.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.store.FiledRevisions;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.InspectionIndex;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.Reserve;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.transfer.ChainSeals;
import opr.fieldbook.store.transfer.CheckedSeals;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.record.Identities;
import opr.fieldbook.work.record.Renewals;
import opr.fieldbook.work.record.Strikes;
import org.jspecify.annotations.Nullable;

/**
 * An inspection opened for work: its desk, the texts being typed, and the summary that the library keeps. Everything that
 * touches the file runs on the writer's executor.
 */
public final class Sitting implements AutoCloseable {

    /** More revisions than this are not held in memory: about 100 MB. */
    private static final long HELD = 100_000;

    private final OpenInspection opened;
    private final InspectionIndex index;
    private final Executor writer;
    private final Identities identities;
    private final ThisLaptop laptop;
    private final Desk desk;
    private final Set<CompletableFuture<?>> held = ConcurrentHashMap.newKeySet();
    private final Reserve reserve;
    private final CheckedSeals checkedSeals = new CheckedSeals();
    private final FileStore files;
    private final Renewals renewals;
    private Runnable onReserveSpent = () -> {};
    private boolean dirty;

    Sitting(
            OpenInspection opened,
            Library library,
            Identities identities,
            ThisLaptop laptop,
            TimeSource time,
            Executor writer) {
        this.opened = opened;
        this.reserve = library.reserve();
        this.files = library.files();
        this.renewals = new Renewals(library.records());
        this.index = library.inspections();
        this.writer = writer;
        this.identities = identities;
        Fold fold = fold(opened.file());
        this.laptop = laptop;
        this.desk = new Desk(new FileJournal(), fold, laptop.writer(id(), fold), time, writer, identities);
        if (fold.size() > 0 && !laptop.isMember(fold)) {
            join(fold);
        }
        desk.listen(this::signApproval);
        finishStrikes(fold);
    }

    private void join(Fold fold) {
        desk.become(laptop.writer(id(), fold), state -> laptop.join(id(), state));
    }

    /**
     * There are two libraries of this name: this one takes another before it writes again. Work under the former name is
     * signed off, so that nobody can add to it. Only on the writer.
     *
     * @param state what is to count from here on
     */
    public void renew(Fold state) {
        DeviceIdentity before = laptop.device();
        RevisionId head = state.nextPlace(before.device()).prev();
        if (head != null) {
            new ChainSeals(opened.file()).sign(before, head);
        }
        laptop.renew();
        join(state);
    }

    /** This laptop, and whom it trusts. */
    public ThisLaptop laptop() {
        return laptop;
    }

    /** If the disk does not take the signature now, the next hand-over makes it. */
    private void signApproval(Saved saved) {
        RevisionId revision = saved.revision();
        if (revision != null && Approval.is(saved)) {
            try {
                new ChainSeals(opened.file()).sign(laptop.device(), revision);
            } catch (Problem atTheNextHandOver) {
                return;
            }
        }
    }

    /** A strike may have been interrupted; what the disk does not take now is done at the next opening. */
    private void finishStrikes(Fold fold) {
        Strikes.Due due = Strikes.due(fold, opened.file());
        if (!due.nothing()) {
            Strikes.apply(due, fold);
            try {
                markDirty();
                markRenewal();
                due.write(opened.file());
                opened.file().checkpoint();
            } catch (Problem atTheNextOpening) {
                return;
            }
        }
    }

    /** The state of a file; the revisions behind it are held in memory unless there are very many. */
    public static Fold fold(InspectionFile file) {
        Fold fold = file.count() > HELD ? new Fold(new FiledRevisions(file)) : new Fold();
        file.revisions(fold::apply);
        return fold;
    }

    /**
     * A fork of the present state that is to take in so many more revisions.
     *
     * @param looked files they are found in, if they are not put into the inspection's own
     */
    public Fold fork(Fold present, long more, List<InspectionFile> looked) {
        return present.size() + more > HELD ? present.fork(new FiledRevisions(opened.file(), looked)) : present.fork();
    }

    public String id() {
        return opened.id();
    }

    public Desk desk() {
        return desk;
    }

    /** Signatures that were checked in this sitting. */
    public CheckedSeals checkedSeals() {
        return checkedSeals;
    }

    /** Its exhibits on this laptop; may be used from any thread while something {@link #hold}s the inspection open. */
    public ExhibitStore exhibits() {
        return opened.exhibits();
    }

    /** The ids of the exhibits whose bytes are on this laptop. */
    public Set<String> exhibitsHere() {
        return exhibits().ids();
    }

    /** Keeps the inspection open until this work is done: {@link #end} waits for it. */
    public <T> CompletableFuture<T> hold(CompletableFuture<T> work) {
        held.add(work);
        return work.whenComplete((done, failure) -> held.remove(work));
    }

    /**
     * Does work that needs room on the disk. Where there is none, the library's reserve is given up for it, once; whoever
     * listens hears of that.
     */
    public <T> T withReserve(Supplier<T> work) {
        return reserve.spend(work, () -> onReserveSpent.run());
    }

    /** How many bytes may still be written where the inspection stands; the reserve is not counted and is not given up. */
    public long room() {
        try {
            return files.room(opened.file().path().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw DiskProblems.of(e, opened.file().path());
        }
    }

    /** What happens when the reserve was given up, on whatever thread needed it. Set before anything is written. */
    public void onReserveSpent(Runnable action) {
        onReserveSpent = action;
    }

    /** The names of people: who may read them does so here. */
    public Identities identities() {
        return identities;
    }

    private final class FileJournal implements Desk.Journal {

        @Override
        public void append(Revision revision) {
            withReserve(() -> {
                markDirty();
                if (Strikes.isIn(revision)) {
                    markRenewal();
                }
                opened.file().append(revision);
                return true;
            });
        }

        @Override
        public void strike(Strikes.Due due) {
            markDirty();
            due.write(opened.file());
            opened.file().checkpoint();
        }

        @Override
        public Strikes.Due due(Fold fold) {
            return Strikes.due(fold, opened.file());
        }
    }

    /**
     * Works on the file itself, on the writer. For what is no edit: merging, handing over, keeping copies.
     */
    public <T> CompletableFuture<T> onFile(Function<OpenInspection, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(opened), writer);
    }

    /** The inspection's file; only within what runs on the writer. */
    public OpenInspection opened() {
        return opened;
    }

    /** Notes that the summary is about to be behind; on the disk when this returns. Only on the writer. */
    public void markDirty() {
        if (!dirty) {
            index.markDirty(id());
            dirty = true;
        }
    }

    /** Notes that backups are about to hold what is struck; on the disk when this returns. Only on the writer. */
    public void markRenewal() {
        renewals.mark(id());
    }

    /** Keeps a text that is being typed, sealed, until it becomes a revision; empty takes it away. */
    public CompletableFuture<Void> draft(String field, String text) {
        return CompletableFuture.runAsync(
                () -> withReserve(() -> {
                    if (text.isEmpty()) {
                        opened.file().removeDraft(field);
                    } else {
                        opened.file().putDraft(field, text.getBytes(StandardCharsets.UTF_8));
                    }
                    return true;
                }),
                writer);
    }

    /** The texts that were being typed, by field. */
    public CompletableFuture<Map<String, String>> drafts() {
        return CompletableFuture.supplyAsync(
                () -> {
                    Map<String, String> drafts = new TreeMap<>();
                    opened.file()
                            .drafts()
                            .forEach((field, text) -> drafts.put(field, new String(text, StandardCharsets.UTF_8)));
                    return drafts;
                },
                writer);
    }

    /** Puts a sealed copy of the inspection's file, as it is on the disk now, in another place. */
    public CompletableFuture<Void> saveCopy(Path target) {
        return CompletableFuture.runAsync(
                () -> {
                    opened.file().checkpoint();
                    new AtomicFile(FileStore.real())
                            .write(target, out -> Files.copy(opened.file().path(), out));
                },
                writer);
    }

    /** Stores the summary if anything was written since the last one. */
    public CompletableFuture<Void> summarize() {
        return desk.read(Fold::lastOfEachDevice).thenCompose(heads -> desk.inspect(inspection -> {
            if (dirty && !heads.isEmpty()) {
                withReserve(() -> Summarize.store(inspection, heads, index));
                dirty = false;
            }
            return null;
        }));
    }

    /** Stores the summary and closes the file, on the writer, after everything submitted or held before. */
    public CompletableFuture<Void> end() {
        CompletableFuture<Void> summed = CompletableFuture.allOf(held.toArray(CompletableFuture[]::new))
                .handle((done, failure) -> summarize())
                .thenCompose(Function.identity());
        return summed.handle((done, failure) -> desk.read(Exhibit::named))
                .thenCompose(Function.identity())
                .whenCompleteAsync((named, failure) -> close(named), writer)
                .thenCompose(closed -> summed);
    }

    private void close(@Nullable Set<String> named) {
        try (opened; identities) {
            if (named != null) {
                sweep(named);
            }
        }
    }

    /** While a merge lies aside, its exhibits are named by nothing that is read, and are wanted when it comes back. */
    private void sweep(Set<String> named) {
        try {
            if (new MergeTables(opened.file(), opened.key()).aside().isEmpty()) {
                opened.exhibits().sweep(named, Instant.now());
            }
        } catch (Problem nextTime) {
            return;
        }
    }

    @Override
    public void close() {
        Await.of(end());
    }
}
