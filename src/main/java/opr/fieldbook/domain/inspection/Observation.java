package opr.fieldbook.domain.inspection;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/** One thing seen under an item. */
public record Observation(
        String id, String item, ObservationField.@Nullable Seen seen, OffsetDateTime at) {

    /** What was seen under one conclusion, in order. */
    public static List<Observation> under(State state, ConclusionId conclusion) {
        return state.all(Kind.OBSERVATION).stream()
                .filter(Entity::present)
                .map(Observation::of)
                .filter(observation -> observation.item().equals(conclusion.toString()))
                .sorted(Comparator.comparing((Observation observation) ->
                                observation.at().toInstant())
                        .thenComparing(Observation::id))
                .toList();
    }

    private static Observation of(Entity entity) {
        return new Observation(
                entity.key().id(),
                ObservationField.ITEM.read(entity, ""),
                ObservationField.SEEN.read(entity),
                ObservationField.AT.read(entity, OffsetDateTime.MIN));
    }
}
