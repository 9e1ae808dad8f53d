package opr.fieldbook.ui.live;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entities;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.State;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * An open inspection as the screens see it. Belongs to the FX thread: its own copy of the state is brought up to date by the
 * desk's deltas, at most one batch a pulse. Nothing here waits.
 */
public final class LiveInspection {

    private static final long AGAIN_AFTER_MILLIS = 2_000;

    private final Sitting sitting;
    private final Executor fx;
    private final Entities entities;
    private final Inspection inspection;
    private final ConcurrentLinkedQueue<Saved> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final List<Consumer<Set<EntityKey>>> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<SaveState> saving = new ReadOnlyObjectWrapper<>(SaveState.IDLE);
    private final Runnable unsubscribe;
    private Consumer<Throwable> problems = failure -> {};
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean released;
    private int pending;

    /** Takes over a snapshot made on the writer's thread; deltas must be subscribed before the snapshot is read. */
    private LiveInspection(Sitting sitting, State snapshot, Executor fx, Subscription subscription) {
        this.sitting = sitting;
        this.fx = fx;
        this.entities = Entities.copyOf(snapshot);
        this.inspection = Inspection.of(entities);
        this.unsubscribe = subscription.end();
        subscription.takeOver(this::arrive);
    }

    /** Reads the state on the writer and makes the live inspection; completes on the FX thread. */
    public static CompletableFuture<LiveInspection> of(Sitting sitting, Executor fx) {
        Subscription subscription = Subscription.to(sitting.desk());
        return sitting.desk()
                .snapshot()
                .thenApplyAsync(snapshot -> new LiveInspection(sitting, snapshot, fx, subscription), fx);
    }

    public State state() {
        return entities;
    }

    public Inspection inspection() {
        return inspection;
    }

    public Sitting sitting() {
        return sitting;
    }

    /** Who writes here. */
    public Desk.Writer me() {
        return sitting.desk().writer();
    }

    /** What the save indicator tells: true at every moment. */
    public ReadOnlyObjectProperty<SaveState> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Where refusals go that the caller of {@link #submit} does not handle itself. */
    public void onProblem(Consumer<Throwable> handler) {
        problems = handler;
    }

    /**
     * Hands an edit to the desk. The future completes on the FX thread, after the state here has the change. While the disk
     * cannot take a change, it and all after it wait, in order, and are tried again until they are durable.
     */
    public CompletableFuture<Saved> submit(Edit edit) {
        CompletableFuture<Saved> future = new CompletableFuture<>();
        pending++;
        saving.set(saving.get().waiting());
        Waiting wanted = new Waiting(edit, future);
        if (waiting.isEmpty()) {
            send(wanted);
        } else {
            waiting.addLast(wanted);
        }
        return future;
    }

    /** An edit that is not durable yet. */
    private record Waiting(Edit edit, CompletableFuture<Saved> future) {}

    private void send(Waiting wanted) {
        sitting.desk().submit(wanted.edit()).whenCompleteAsync((saved, failure) -> sent(wanted, saved, failure), fx);
    }

    private void sent(Waiting wanted, @Nullable Saved saved, @Nullable Throwable failure) {
        takeIn();
        Throwable cause = failure == null ? null : Await.cause(failure);
        if (cause != null && DiskTrouble.is(cause) && !released) {
            waiting.addFirst(wanted);
            failed(cause);
            CompletableFuture.delayedExecutor(AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS, fx)
                    .execute(this::again);
            return;
        }
        pending--;
        if (cause != null) {
            failed(cause);
            wanted.future().completeExceptionally(cause);
        } else if (saved != null) {
            if (pending == 0) {
                saving.set(SaveState.saved(saved.at()));
            }
            wanted.future().complete(saved);
        }
        if (!waiting.isEmpty()) {
            send(waiting.removeFirst());
        }
    }

    /** Tries what waits once more; called after a while, and by whoever knows that the disk has room again. */
    public void again() {
        if (!waiting.isEmpty() && !released) {
            send(waiting.removeFirst());
        }
    }

    /** How many changes the disk has not taken yet. */
    public int waitingCount() {
        return waiting.size();
    }

    public CompletableFuture<Saved> undo() {
        return follow(sitting.desk().undo());
    }

    public CompletableFuture<Saved> redo() {
        return follow(sitting.desk().redo());
    }

    /** Keeps a text being typed, sealed, until it becomes a revision. */
    public void draft(String field, String text) {
        sitting.draft(field, text).whenCompleteAsync((done, failure) -> {
            if (failure != null) {
                failed(failure);
            }
        }, fx);
    }

    /** The texts that were being typed when the inspection was last closed; completes on the FX thread. */
    public CompletableFuture<Map<String, String>> drafts() {
        return sitting.drafts().thenApplyAsync(drafts -> drafts, fx);
    }

    /**
     * Asks the whole log something on the writer's thread; the answer is delivered on the FX thread, or why there is none is
     * said in words. The future completes after that, there too.
     */
    public <T> CompletableFuture<T> read(Function<Fold, T> question, Consumer<T> then) {
        return sitting.desk().read(question).whenCompleteAsync(
                (answer, failure) -> {
                    if (failure == null) {
                        then.accept(answer);
                    } else {
                        problems.accept(Await.cause(failure));
                    }
                },
                fx);
    }

    /** Delivers what a longer work brings on the FX thread, after the state here has what it changed; a refusal is said in words. */
    public <T> void deliver(CompletableFuture<T> work, Consumer<T> then) {
        work.whenCompleteAsync(
                (result, failure) -> {
                    takeIn();
                    if (failure == null) {
                        then.accept(result);
                    } else {
                        problems.accept(Await.cause(failure));
                    }
                },
                fx);
    }

    /** Tells which things changed, on the FX thread. The subscription ends when it is run. */
    public Runnable onChange(Consumer<Set<EntityKey>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends the deltas. The sitting is ended by whoever opened it. */
    public void release() {
        released = true;
        unsubscribe.run();
        listeners.clear();
    }

    private CompletableFuture<Saved> follow(CompletableFuture<Saved> future) {
        pending++;
        saving.set(saving.get().waiting());
        return future.whenCompleteAsync(
                (saved, failure) -> {
                    pending--;
                    takeIn();
                    if (failure != null) {
                        failed(failure);
                    } else if (pending == 0) {
                        saving.set(SaveState.saved(saved.at()));
                    }
                },
                fx);
    }

    private void failed(Throwable failure) {
        Throwable cause = Await.cause(failure);
        saving.set(DiskTrouble.is(cause) ? SaveState.FAILED : saving.get().settled());
        problems.accept(cause);
    }

    private void arrive(Saved saved) {
        arrived.add(saved);
        if (scheduled.compareAndSet(false, true)) {
            fx.execute(this::takeIn);
        }
    }

    private void takeIn() {
        scheduled.set(false);
        Set<EntityKey> changed = new LinkedHashSet<>();
        for (Saved saved = arrived.poll(); saved != null; saved = arrived.poll()) {
            if (saved.whole()) {
                changed.addAll(keys());
                entities.replaceAll(saved.changed());
            } else {
                entities.putAll(saved.changed());
            }
            saved.changed().forEach(entity -> changed.add(entity.key()));
        }
        if (!changed.isEmpty()) {
            List.copyOf(listeners).forEach(listener -> listener.accept(changed));
        }
    }

    private Set<EntityKey> keys() {
        Set<EntityKey> keys = new LinkedHashSet<>();
        entities.kinds().forEach(kind -> entities.all(kind).forEach(entity -> keys.add(entity.key())));
        return keys;
    }

    /** What the save indicator tells. */
    public record SaveState(Kind kind, OffsetDateTime at) {

        /** Nothing written yet in this sitting; saved; on its way; refused by the disk. */
        public enum Kind {
            IDLE,
            SAVED,
            SAVING,
            FAILED
        }

        static final SaveState IDLE = new SaveState(Kind.IDLE, OffsetDateTime.MIN);
        static final SaveState FAILED = new SaveState(Kind.FAILED, OffsetDateTime.MIN);

        static SaveState saved(OffsetDateTime at) {
            return new SaveState(Kind.SAVED, at);
        }

        SaveState waiting() {
            return new SaveState(Kind.SAVING, at);
        }

        /** After a refused edit: what was saved before stays saved. */
        SaveState settled() {
            return at.equals(OffsetDateTime.MIN) ? IDLE : new SaveState(Kind.SAVED, at);
        }
    }
}
