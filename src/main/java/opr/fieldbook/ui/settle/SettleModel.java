package opr.fieldbook.ui.settle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.conflict.WriteForm;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import opr.fieldbook.ui.live.LiveInspection;

/** What is open between people in an inspection, and what a person can say about it. */
public final class SettleModel {

    private final LiveInspection live;
    private final Runnable first;

    public SettleModel(LiveInspection live) {
        this(live, () -> {});
    }

    /** @param first writes what is being typed; run before something is removed, so that no word of it is lost */
    public SettleModel(LiveInspection live, Runnable first) {
        this.live = live;
        this.first = first;
    }

    public LiveInspection live() {
        return live;
    }

    /** The conflicts of the wanted things. */
    public List<OpenConflict> conflicts(Predicate<EntityKey> wanted) {
        return OpenConflict.all(live.inspection()).stream()
                .filter(open -> wanted.test(open.thing()))
                .toList();
    }

    /** Those of the wanted things that somebody removed while another changed them. */
    public List<RemovedAnyway> removed(Predicate<EntityKey> wanted) {
        return RemovedAnyway.all(live.inspection()).stream()
                .filter(removed -> wanted.test(removed.thing()))
                .toList();
    }

    /** Looks up in the log what everybody had seen before they differed; delivered on the FX thread, and only if there is one. */
    void before(OpenConflict open, Consumer<Side.Before> then) {
        live.read(
                fold -> Optional.ofNullable(SideReading.before(open, fold)),
                (Optional<Side.Before> before) -> before.ifPresent(then));
    }

    public void keep(OpenConflict open, int choice) {
        settle(open, new Settlement.Keep(choice));
    }

    public void keepBoth(OpenConflict open) {
        settle(open, new Settlement.Both());
    }

    public void write(OpenConflict open, String text) {
        settle(open, new Settlement.Write(text.isBlank() ? Value.CLEARED : Value.of(text.strip())));
    }

    public void write(OpenConflict open, Value value) {
        settle(open, new Settlement.Write(value));
    }

    /** What is filled in to write a new value; none where it is written only in the field's own place. */
    public Optional<WriteForm> form(OpenConflict open) {
        return Optional.ofNullable(open.field()).flatMap(field -> WriteForm.of(field, live.inspection()));
    }

    private void settle(OpenConflict open, Settlement settlement) {
        live.submit(open.settle(settlement));
    }

    public void decide(RemovedAnyway removed, boolean remove) {
        first.run();
        live.submit(new Edit.DecideRemoval(removed.thing().kind(), removed.thing().id(), remove));
    }

    /**
     * "In conflict between A and B: what is saved here settles it.": said wherever one of these fields can be edited as usual;
     * nothing while none of them is in conflict.
     */
    public static Optional<String> saving(State state, List<FieldKey> keys) {
        List<String> authors = keys.stream()
                .flatMap(key -> Optional.ofNullable(state.find(key.entity().kind(), key.entity().id())).stream()
                        .flatMap(entity -> Conflict.of(entity).stream())
                        .filter(conflict -> conflict.key().equals(key)))
                .flatMap(conflict -> conflict.choices().stream())
                .map(Choice::author)
                .distinct()
                .sorted()
                .toList();
        int last = authors.size() - 1;
        return switch (authors.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Text.of("settle.saving", authors.getFirst()));
            default -> Optional.of(Text.of(
                    "settle.saving",
                    Text.of("settle.and", String.join(", ", authors.subList(0, last)), authors.get(last))));
        };
    }

    /** A question before an edit, with what it settles. */
    public static String asking(String question, State state, FieldKey... keys) {
        return saving(state, List.of(keys)).map(saving -> question + " " + saving).orElse(question);
    }
}
