package opr.fieldbook.domain.edit;

import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.Wording;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/** Edits of answers and observations. */
final class ItemEdits {

    private ItemEdits() {}

    static List<Proposal> conclude(Edit.ConcludeItem conclude, Inspection inspection) {
        Asked asked = asked(conclude.conclusion(), inspection);
        Result result = conclude.result();
        if (result == null) {
            return List.of(ConclusionField.ANSWER.propose(asked.id().toString(), null));
        }
        String reason = conclude.reason();
        boolean missing = reason == null || reason.isBlank();
        if (result.needsReason() && missing) {
            throw Problem.refused("problem.reason-missing", asked.item().id());
        }
        Answer answer = new Answer(result, missing ? null : reason.strip(), Wording.hash(asked.item()));
        return List.of(ConclusionField.ANSWER.propose(asked.id().toString(), answer));
    }

    static List<Proposal> markLater(Edit.MarkLater mark, Inspection inspection) {
        Asked asked = asked(mark.conclusion(), inspection);
        return List.of(ConclusionField.LATER.propose(asked.id().toString(), mark.later() ? true : null));
    }

    static List<Proposal> addObservation(Edit.AddObservation add, Inspection inspection, Author author) {
        Asked asked = asked(add.conclusion(), inspection);
        Result result = add.seen().result();
        if (result != Result.MET && result != Result.NOT_MET) {
            throw Problem.refused("problem.observation-result", asked.item().id());
        }
        return List.of(
                ObservationField.ITEM.propose(add.id(), asked.id().toString()),
                ObservationField.SEEN.propose(add.id(), add.seen()),
                ObservationField.AT.propose(add.id(), author.now()),
                ObservationField.PRESENT.propose(add.id(), true));
    }

    static List<Proposal> removeObservation(Edit.RemoveObservation remove, State state) {
        Entity entity = state.find(Kind.OBSERVATION, remove.id());
        if (entity == null || !entity.present()) {
            throw Problem.refused("problem.unknown-observation");
        }
        return List.of(ObservationField.PRESENT.propose(remove.id(), false));
    }

    /** The item as this inspection asks it; refused when it does not. */
    static Asked asked(ConclusionId id, Inspection inspection) {
        return inspection
                .asked(id)
                .orElseThrow(() -> Problem.refused(
                        "problem.unknown-item",
                        id.item().toUpperCase(Locale.ROOT),
                        inspection.number(),
                        String.join(", ", inspection.models())));
    }
}
