package opr.fieldbook.work;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Author;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.EditRules;
import opr.fieldbook.domain.edit.NumberingRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entities;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Inverse;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.State;
import opr.fieldbook.work.record.Identities;
import opr.fieldbook.work.record.Strikes;
import org.jspecify.annotations.Nullable;

/**
 * The only door through which an open inspection changes. Edits are taken in order by one writer, which owns the state: each
 * is turned into a revision, sealed, written and synced; only then does its future complete and do the listeners hear of it.
 *
 * <p>A refused edit completes its future with a {@link Problem} and changes nothing.
 */
public final class Desk {

    private final Journal journal;
    private Fold fold;
    private Inspection inspection;
    private volatile Writer me;
    private final TimeSource time;
    private final Executor writer;
    private final Identities identities;
    private final List<Consumer<Saved>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<RevisionId> undoable = new ArrayDeque<>();
    private final Deque<RevisionId> redoable = new ArrayDeque<>();
    private @Nullable Function<State, Edit.JoinTeam> joining;

    /** Where revisions become durable: returns once they are on disk. */
    @FunctionalInterface
    public interface Journal {
        void append(Revision revision);

        /** What of it still holds a struck value. */
        default Strikes.Due due(Fold fold) {
            return Strikes.of(fold, List.of()).due(fold);
        }

        /** Destroys the bytes of what was struck; one that keeps no bytes has nothing to do. */
        default void strike(Strikes.Due due) {}
    }

    /** Who writes here: the device, the person's name, the author's letter in this inspection. */
    public record Writer(String device, String name, String letter) {}

    /**
     * @param fold   the state so far; from now on only the writer touches it
     * @param writer runs what it is given one at a time, in order
     * @param identities seals what names a person
     */
    public Desk(Journal journal, Fold fold, Writer me, TimeSource time, Executor writer, Identities identities) {
        this.journal = journal;
        this.fold = fold;
        this.inspection = Inspection.of(fold);
        this.me = me;
        this.time = time;
        this.writer = writer;
        this.identities = identities;
    }

    /** Hands an edit to the writer. */
    public CompletableFuture<Saved> submit(Edit edit) {
        return onWriter(() -> {
            if (!(edit instanceof Edit.JoinTeam) && !(edit instanceof Edit.CreateInspection)) {
                joinNow();
            }
            Edit whole = whole(edit);
            EditRules.first(whole, inspection).ifPresent(this::write);
            Saved saved = write(whole);
            if (whole instanceof Edit.RecordIssue) {
                // What was issued is taken back by no key.
                undoable.clear();
                redoable.clear();
            } else if (saved.revision() != null && whole.undoable()) {
                undoable.push(saved.revision());
                redoable.clear();
            }
            return saved;
        });
    }

    /** Who chooses the stage "Issued" issues: it is held to the same rules as a final report, and recorded like one. */
    private Edit whole(Edit edit) {
        if (!Issuing.isChosen(edit, inspection)) {
            return edit;
        }
        Issuing.check(inspection, me.device(), time.byHand());
        if (!NumberingRules.open(fold).isEmpty()) {
            write(new Edit.NumberFindings());
        }
        return Issuing.elsewhere(fold, me.name(), time.now());
    }

    private Saved write(Edit edit) {
        OffsetDateTime now = time.now();
        Author author = new Author(me.device(), me.name(), me.letter(), now);
        List<Proposal> proposals = EditRules.proposals(edit, inspection, author);
        return write(EditRules.name(edit, inspection), proposals, now);
    }

    /**
     * From here on this laptop writes as another author, who joins the team with the first edit: merging and looking write
     * nothing. Only on the writer.
     */
    void become(Writer author, Function<State, Edit.JoinTeam> join) {
        me = author;
        joining = join;
    }

    /** Lets this laptop join the team now, if it has not yet. */
    public CompletableFuture<Void> join() {
        return onWriter(() -> {
            joinNow();
            return null;
        });
    }

    private void joinNow() {
        Function<State, Edit.JoinTeam> join = joining;
        if (join != null) {
            Edit.JoinTeam edit = join.apply(fold);
            me = new Writer(edit.device(), edit.who().name(), edit.who().letter());
            write(edit);
            joining = null;
        }
    }

    /** Writes the inverse of one's own last edit of this sitting. */
    public CompletableFuture<Saved> undo() {
        return onWriter(() -> reverse(undoable, redoable, "Undo", "problem.nothing-to-undo"));
    }

    /** Writes the inverse of the last undo. */
    public CompletableFuture<Saved> redo() {
        return onWriter(() -> reverse(redoable, undoable, "Redo", "problem.nothing-to-redo"));
    }

    /**
     * Takes in what others wrote, or takes it out again. The work gets the present state, which it must leave as it is, makes
     * durable what it adds or takes away, and answers the state that is to count from here on. If it fails, everything is as
     * it was.
     *
     * @param edit what the listeners are told
     */
    public <T> CompletableFuture<T> takeIn(String edit, Function<Fold, Taken<T>> work) {
        return onWriter(() -> {
            Taken<T> taken = work.apply(fold);
            fold = taken.state();
            inspection = Inspection.of(fold);
            List<Entity> all = new ArrayList<>();
            fold.kinds().forEach(kind -> all.addAll(fold.all(kind)));
            Saved saved = Saved.whole(edit, time.now(), all);
            listeners.forEach(listener -> listener.accept(saved));
            return taken.result();
        });
    }

    /** The state that is to count, and what else came of it. */
    public record Taken<T>(Fold state, T result) {}

    /** Reads from the state on the writer's thread, after everything submitted before. */
    public <T> CompletableFuture<T> read(Function<Fold, T> question) {
        return onWriter(() -> question.apply(fold));
    }

    /** Reads from the inspection on the writer's thread; it remembers the protocols it has read. */
    public <T> CompletableFuture<T> inspect(Function<Inspection, T> question) {
        return onWriter(() -> question.apply(inspection));
    }

    /** The whole state at one moment, for a reader on another thread. */
    public CompletableFuture<State> snapshot() {
        return read(Entities::copyOf);
    }

    /** Tells of every durable edit, on the writer's thread. The subscription ends when it is run. */
    public Runnable listen(Consumer<Saved> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Writer writer() {
        return me;
    }

    private Saved reverse(Deque<RevisionId> from, Deque<RevisionId> to, String edit, String emptyKey) {
        // What went aside with an undone merge is there no more.
        while (!from.isEmpty() && !fold.knows(from.peek())) {
            from.pop();
        }
        RevisionId id = from.peek();
        Revision revision = id == null ? null : fold.revision(id);
        if (revision == null) {
            throw Problem.refused(emptyKey);
        }
        joinNow();
        switch (Inverse.of(revision, fold)) {
            case Inverse.Refused(var field, Stamp changedBy) -> {
                from.pop();
                throw Problem.refused(
                        "problem.changed-since", changedBy == null ? Text.of("word.somebody") : changedBy.author());
            }
            case Inverse.Possible(List<Proposal> proposals) -> {
                Saved saved = write(edit, proposals, time.now());
                from.pop();
                if (saved.revision() != null) {
                    to.push(saved.revision());
                }
                return saved;
            }
        }
    }

    private Saved write(String edit, List<Proposal> proposals, OffsetDateTime now) {
        List<FieldChange> changes = fold.changes(identities.seal(proposals, fold), Ids::salt);
        if (changes.isEmpty()) {
            return new Saved(null, edit, now, List.of(), List.of());
        }
        long logical = fold.nextLogical(now.toInstant().toEpochMilli());
        Stamp stamp = new Stamp(me.name(), me.device(), now, time.byHand(), logical);
        Revision revision = Revision.of(stamp, fold.nextPlace(me.device()), edit, changes);
        journal.append(revision);
        List<Conflict> settled = Conflict.settledBy(changes, fold);
        List<Entity> changed = fold.apply(revision);
        return Strikes.isIn(revision)
                ? strike(revision.id(), edit, now, changed)
                : tell(new Saved(revision.id(), edit, now, changed, settled));
    }

    /** Destroys what was struck. If the disk does not take that, the strike itself stands and is done at the next opening. */
    private Saved strike(RevisionId id, String edit, OffsetDateTime now, List<Entity> changed) {
        Strikes.Due due = Strikes.of(fold, List.of()).due(fold);
        Problem failed = null;
        try {
            due = journal.due(fold);
        } catch (Problem unreadable) {
            failed = unreadable;
        }
        List<Entity> all = new ArrayList<>(changed);
        all.addAll(Strikes.apply(due, fold));
        Saved saved = tell(new Saved(id, edit, now, all, List.of()));
        try {
            if (failed != null) {
                throw failed;
            }
            journal.strike(due);
        } catch (Problem disk) {
            throw Problem.refused("problem.strike-unfinished", disk.getMessage());
        }
        return saved;
    }

    private Saved tell(Saved saved) {
        listeners.forEach(listener -> listener.accept(saved));
        return saved;
    }

    private <T> CompletableFuture<T> onWriter(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, writer);
    }
}
