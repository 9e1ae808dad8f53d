package opr.fieldbook.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.InspectionIndex;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.exhibit.ExhibitStore;

/**
 * An inspection opened for work: its desk, the texts being typed, and the summary that the library keeps. Everything that
 * touches the file runs on the writer's executor.
 */
public final class Sitting implements AutoCloseable {

    private final OpenInspection opened;
    private final InspectionIndex index;
    private final Executor writer;
    private final Fold fold;
    private final Desk desk;
    private final Set<CompletableFuture<?>> held = ConcurrentHashMap.newKeySet();
    private boolean dirty;

    Sitting(OpenInspection opened, InspectionIndex index, Desk.Writer me, TimeSource time, Executor writer) {
        this.opened = opened;
        this.index = index;
        this.writer = writer;
        this.fold = new Fold();
        opened.file().revisions(fold::apply);
        this.desk = new Desk(this::append, fold, letter(me, fold), time, writer);
    }

    /** The letter a person has in an inspection; who is not in the team yet gets the next one. */
    private static Desk.Writer letter(Desk.Writer me, Fold fold) {
        if (fold.size() == 0) {
            return me;
        }
        var members = Inspection.of(fold).members();
        String letter = members.stream()
                .filter(member -> member.id().equals(me.device()))
                .map(member -> member.who().letter())
                .findFirst()
                .orElseGet(() -> String.valueOf((char) ('A' + Math.min(members.size(), 25))));
        return new Desk.Writer(me.device(), me.name(), letter);
    }

    public String id() {
        return opened.id();
    }

    public Desk desk() {
        return desk;
    }

    /** Its exhibits on this laptop; may be used from any thread while something {@link #hold}s the inspection open. */
    public ExhibitStore exhibits() {
        return opened.exhibits();
    }

    /** Keeps the inspection open until this work is done: {@link #end} waits for it. */
    public <T> CompletableFuture<T> hold(CompletableFuture<T> work) {
        held.add(work);
        return work.whenComplete((done, failure) -> held.remove(work));
    }

    private void append(Revision revision) {
        if (!dirty) {
            index.markDirty(id());
            dirty = true;
        }
        opened.file().append(revision);
    }

    /** Keeps a text that is being typed, sealed, until it becomes a revision; empty takes it away. */
    public CompletableFuture<Void> draft(String field, String text) {
        return CompletableFuture.runAsync(
                () -> {
                    if (text.isEmpty()) {
                        opened.file().removeDraft(field);
                    } else {
                        opened.file().putDraft(field, text.getBytes(StandardCharsets.UTF_8));
                    }
                },
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
                Summarize.store(inspection, heads, index);
                dirty = false;
            }
            return null;
        }));
    }

    /** Stores the summary and closes the file, on the writer, after everything submitted or held before. */
    public CompletableFuture<Void> end() {
        return CompletableFuture.allOf(held.toArray(CompletableFuture[]::new))
                .handle((done, failure) -> summarize())
                .thenCompose(summary -> summary)
                .whenCompleteAsync((done, failure) -> close(opened), writer);
    }

    private void close(OpenInspection closing) {
        try (closing) {
            sweep(closing);
        }
    }

    /** While a merge lies aside, its exhibits are named by nothing that is read, and are wanted when it comes back. */
    private void sweep(OpenInspection closing) {
        try {
            if (!closing.file().hasAside()) {
                closing.exhibits().sweep(Exhibit.named(fold), Instant.now());
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
