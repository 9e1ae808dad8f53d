package opr.fieldbook.ui.inspect.checklist;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.SettleModel;
import opr.fieldbook.work.Saved;
import org.jspecify.annotations.Nullable;

/** What a person does to an item: answers, marks, observes, undoes. */
public final class Answering {

    private final InspectModel model;
    private final LiveInspection live;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable Asking> asking = new ReadOnlyObjectWrapper<>(this, "asking");

    Answering(InspectModel model, LiveInspection live, Dialogs dialogs) {
        this.model = model;
        this.live = live;
        this.dialogs = dialogs;
    }

    /** The answer that waits for its reason, if one does. */
    public ReadOnlyObjectProperty<@Nullable Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Answers the chosen item. */
    public void choose(Result result) {
        ConclusionId id = model.selectedProperty().get();
        if (id != null) {
            choose(id, result);
        }
    }

    /** Answers an item. The answer it has already is taken back; one that needs a reason waits for it. */
    public void choose(ConclusionId id, Result result) {
        ItemState item = model.item(id);
        if (item == null || (item.information() && result == Result.NOT_MET)) {
            return;
        }
        asking.set(null);
        if (item.result() == result) {
            live.submit(new Edit.ConcludeItem(id, null, null));
        } else if (result.needsReason()) {
            asking.set(new Asking(id, result, reasonOf(item.answer())));
        } else {
            conclude(id, result, null);
        }
    }

    /** Asks for the reason of an answer that is there, to write another one. */
    public void askAgain(ConclusionId id) {
        ItemState item = model.item(id);
        Result result = item == null ? null : item.result();
        if (item != null && result != null && result.needsReason()) {
            asking.set(new Asking(id, result, reasonOf(item.answer())));
        }
    }

    /** Writes the answer that waits, with its reason; a blank one writes nothing. */
    public void giveReason(String reason) {
        Asking waiting = asking.get();
        if (waiting != null) {
            asking.set(null);
            if (!reason.isBlank()) {
                conclude(waiting.id(), waiting.result(), reason.strip());
            }
        }
    }

    public void cancelReason() {
        asking.set(null);
    }

    /** Another item is chosen: what waited for the one before waits no longer. */
    void leave(ConclusionId now) {
        Asking waiting = asking.get();
        if (waiting != null && !waiting.id().equals(now)) {
            asking.set(null);
        }
    }

    private void conclude(ConclusionId id, Result result, @Nullable String reason) {
        ItemState before = model.item(id);
        boolean turnsGood = before != null && before.result() == Result.NOT_MET && result != Result.NOT_MET;
        List<Finding> left = turnsGood ? before.findings().stream().filter(finding -> standsAlone(finding, id)).toList() : List.of();
        live.submit(new Edit.ConcludeItem(id, result, reason)).thenAccept(saved -> left.stream()
                .findFirst()
                .ifPresent(finding -> offerWithdrawal(finding, id, result)));
    }

    /** No other item it is linked to is not met. */
    private boolean standsAlone(Finding finding, ConclusionId turned) {
        return finding.items().stream()
                .filter(item -> !item.equals(turned))
                .map(model::item)
                .filter(Objects::nonNull)
                .noneMatch(item -> item.result() == Result.NOT_MET);
    }

    private void offerWithdrawal(Finding finding, ConclusionId id, Result result) {
        Dialogs.Question question = new Dialogs.Question(
                Text.of("inspect.withdraw.title", finding.name()),
                SettleModel.asking(
                        Text.of("inspect.withdraw.sentence", id.item(), word(result), finding.name()),
                        live.state(),
                        FindingField.WITHDRAWN.key(finding.id())),
                "inspect.withdraw.yes",
                "inspect.withdraw.keep");
        dialogs.reason(question, reason -> live.submit(new Edit.WithdrawFinding(finding.id(), reason)));
    }

    /** Marks the chosen item to come back to, or no longer. */
    public void turnLater() {
        ItemState item = model.selectedItem();
        if (item != null) {
            live.submit(new Edit.MarkLater(item.id(), !item.later()));
        }
    }

    public void observe(ConclusionId id, ObservationField.Seen seen) {
        live.submit(new Edit.AddObservation(Ids.next(), id, seen));
    }

    public void removeObservation(String observation) {
        live.submit(new Edit.RemoveObservation(observation));
    }

    /** Takes one's own last edit back and shows where it was; a refusal is said in words. */
    public void undo() {
        live.undo().thenAccept(this::showChanged);
    }

    public void redo() {
        live.redo().thenAccept(this::showChanged);
    }

    private void showChanged(Saved saved) {
        saved.changed().stream()
                .map(entity -> entity.key())
                .filter(key -> key.kind().equals(Kind.CONCLUSION))
                .findFirst()
                .map(EntityKey::id)
                .map(ConclusionId::parse)
                .ifPresent(model::show);
    }

    /** The word for a result as a person reads it. */
    public static String word(Result result) {
        return switch (result) {
            case MET -> Text.of("word.answer.met");
            case NOT_MET -> Text.of("word.answer.not-met");
            case NA -> Text.of("word.answer.not-applicable");
            case NOT_REVIEWED -> Text.of("word.answer.not-reviewed");
        };
    }

    private static String reasonOf(@Nullable Answer answer) {
        return answer == null ? "" : Objects.requireNonNullElse(answer.reason(), "");
    }
}
