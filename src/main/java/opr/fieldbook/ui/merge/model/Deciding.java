package opr.fieldbook.ui.merge.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.live.LiveInspection;

/** Going through conflicts and possible duplicates: what is said becomes an edit, and the last one can be taken back. */
public final class Deciding {

    /** Texts being written for a conflict are drafted under this and the conflict's name. */
    private static final String DRAFT = "settle:";

    private final LiveInspection live;
    private final MergeRun run;
    private final Supplier<MergeView> view;
    private final Settling settling = new Settling();
    private final Deque<String> said = new ArrayDeque<>();

    Deciding(LiveInspection live, MergeRun run, Supplier<MergeView> view) {
        this.live = live;
        this.run = run;
        this.view = view;
    }

    public Settling settling() {
        return settling;
    }

    /** Finds the texts again that were being written when the inspection was last closed. */
    void restore() {
        live.drafts().thenAccept(drafts -> drafts.forEach((field, text) -> {
            if (field.startsWith(DRAFT)) {
                settling.restore(field.substring(DRAFT.length()), text);
            }
        }));
    }

    /** What was said before can no longer be taken back here: other edits may follow. */
    void leave() {
        said.clear();
        ConflictView shown = settling.conflictProperty().get();
        if (shown != null && !shown.isOpen()) {
            settling.show(null);
        }
    }

    /** After a merge: begins with the first that is open, not with what was looked at before. */
    void beginAnew() {
        settling.show(null);
    }

    /** Shows the conflict that was looked at as it is now, or the first that is open. */
    void refresh() {
        List<ConflictView> all = view.get().conflicts();
        ConflictView before = settling.conflictProperty().get();
        settling.show((before == null ? Optional.<ConflictView>empty() : view.get().conflict(before.id()))
                .or(() -> all.stream().filter(ConflictView::isOpen).findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null));
    }

    /** Shows another conflict. */
    public void choose(String conflict) {
        view.get().conflict(conflict).ifPresent(settling::show);
    }

    /** The conflict so many places further; at the ends it stays. */
    public void move(int by) {
        List<ConflictView> all = view.get().conflicts();
        int to = position() - 1 + by;
        if (to >= 0 && to < all.size()) {
            settling.show(all.get(to));
        }
    }

    /** The place of the conflict shown among all, from 1; 0 for none. */
    public int position() {
        ConflictView now = settling.conflictProperty().get();
        List<String> ids = view.get().conflicts().stream().map(ConflictView::id).toList();
        return now == null ? 0 : ids.indexOf(now.id()) + 1;
    }

    /** Says so, and goes on to the next one that is open. */
    public void settle() {
        ConflictView now = settling.conflictProperty().get();
        if (now == null || settling.whyNotProperty().get() != null) {
            return;
        }
        settling.edit(live.inspection()).ifPresent(edit -> submit(edit, now.id(), () -> {
            settling.forget(now.id());
            live.draft(DRAFT + now.id(), "");
            next(now.id());
        }));
    }

    private void next(String after) {
        List<ConflictView> all = view.get().conflicts();
        int at = 0;
        while (at < all.size() && !all.get(at).id().equals(after)) {
            at++;
        }
        for (int i = 1; i <= all.size(); i++) {
            ConflictView candidate = all.get((at + i) % all.size());
            if (candidate.isOpen() && !candidate.id().equals(after)) {
                settling.show(candidate);
                return;
            }
        }
    }

    /** Keeps a text being written, sealed, until it is settled. */
    public void keepDraft() {
        ConflictView now = settling.conflictProperty().get();
        if (now != null && now.isOpen() && settling.chosenProperty().get() instanceof Settling.Chosen.New) {
            live.draft(DRAFT + now.id(), settling.textProperty().get());
        }
    }

    /** The two are one: the kept one gets the words, items and sources of the other. */
    public void combine(PairView pair, PairView.Side keep) {
        PairView.Side other = keep.equals(pair.a()) ? pair.b() : pair.a();
        submit(new Edit.CombineFindings(keep.id(), other.id()), pair.id(), () -> {});
    }

    /** The two are not the same, and are not suggested again. */
    public void apart(PairView pair) {
        submit(new Edit.MarkApart(pair.a().id(), pair.b().id(), true), pair.id(), () -> {});
    }

    /** Something that one person removed and another changed is removed after all, or stays. */
    public void decide(RemovedAnyway removed, boolean remove) {
        EntityKey thing = removed.thing();
        submit(new Edit.DecideRemoval(thing.kind(), thing.id(), remove), thing.toString(), () -> {});
    }

    private void submit(Edit edit, String about, Runnable then) {
        live.submit(edit).thenAccept(saved -> {
            said.push(about);
            then.run();
        });
    }

    /** Takes the last choice made here back, and shows it again. */
    public void takeBack() {
        String last = said.peek();
        if (last == null) {
            run.say(new RunState.Failed(Text.of("merge.take-back.none")));
            return;
        }
        live.undo().thenAccept(saved -> {
            said.pop();
            choose(last);
        });
    }
}
