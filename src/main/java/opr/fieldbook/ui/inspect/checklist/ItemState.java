package opr.fieldbook.ui.inspect.checklist;

import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.domain.conflict.Contested;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Observation;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands under one item now.
 *
 * @param claims   the answer and who gave it; several are a conflict, then {@code answer} is null
 * @param findings those linked to it that are not withdrawn
 * @param covered  it has a finding, its own or one on the same requirement
 */
public record ItemState(
        Asked asked,
        @Nullable Answer answer,
        List<Claim> claims,
        boolean later,
        List<Finding> findings,
        boolean covered,
        List<NoteLine> notes,
        List<Observation> observations,
        Merging merging) {

    /**
     * What merging left at the item.
     *
     * @param changed   it, or something under it, was changed by the last merge
     * @param former    an answer given under another wording, or null
     * @param conflicts of the item and of everything that stands under it
     */
    public record Merging(boolean changed, @Nullable Answer former, List<Contested.Mark> conflicts) {}

    /** Changed by the last merge. */
    public boolean changedByMerge() {
        return merging.changed();
    }

    public ConclusionId id() {
        return asked.id();
    }

    /** Several people answered it differently. */
    public boolean answerInConflict() {
        return claims.size() > 1;
    }

    /** It, or something that stands under it, is in conflict. */
    public boolean inConflict() {
        return !merging.conflicts().isEmpty();
    }

    /** The conflicts besides that of the answer, which is shown where the answer stands. */
    public List<Contested.Mark> furtherConflicts() {
        String answer = new EntityKey(Kind.CONCLUSION, id().toString()) + "/" + ConclusionField.ANSWER.name();
        return merging.conflicts().stream().filter(mark -> !mark.id().equals(answer)).toList();
    }

    public @Nullable Result result() {
        return answer == null ? null : answer.result();
    }

    public boolean information() {
        return asked.item().marks().information();
    }

    /** Not met, a finding could follow, and there is none. */
    public boolean findingMissing() {
        return result() == Result.NOT_MET && !information() && !covered;
    }

    /** How many of the observations found the item met. */
    public long observedMet() {
        return observations.stream()
                .map(Observation::seen)
                .filter(seen -> seen != null && seen.result() == Result.MET)
                .count();
    }

    /** Letters of everybody who answered or wrote here, each once. */
    public List<String> letters() {
        return Stream.concat(claims.stream().map(Claim::letter), notes.stream().map(NoteLine::letter))
                .distinct()
                .sorted()
                .toList();
    }
}
