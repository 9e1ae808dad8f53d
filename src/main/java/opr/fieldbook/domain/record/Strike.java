package opr.fieldbook.domain.record;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * A strike as it is read.
 *
 * @param field  whose value it was
 * @param digest the salted digest of the value; empty if it is not known here
 * @param by     who struck it, with when and why; null where two laptops struck the same value and say it differently
 */
public record Strike(
        ChangeId change,
        FieldKey field,
        String digest,
        @Nullable String by,
        @Nullable OffsetDateTime at,
        @Nullable String reason) {

    /** Every strike of a state, in the order of the changes they strike. */
    public static List<Strike> all(State state) {
        return state.all(Kind.STRIKE).stream()
                .map(Strike::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The strike that names this change itself; a copy of a struck value has none. */
    public static Optional<Strike> find(State state, ChangeId change) {
        return of(state, change.toString());
    }

    /** The strike with this id. */
    public static Optional<Strike> of(State state, String id) {
        Entity entity = state.find(Kind.STRIKE, id);
        return entity == null ? Optional.empty() : Optional.ofNullable(of(entity));
    }

    private static @Nullable Strike of(Entity entity) {
        String field = StrikeField.STRUCK.read(entity);
        if (field == null) {
            return null;
        }
        try {
            return new Strike(
                    ChangeId.parse(entity.key().id()),
                    field(field),
                    StrikeField.DIGEST.read(entity, ""),
                    StrikeField.BY.read(entity),
                    StrikeField.AT.read(entity),
                    StrikeField.REASON.read(entity));
        } catch (IllegalArgumentException ofNoChange) {
            return null;
        }
    }

    /** A field as it stands in a strike: {@code kind:id/field}. Ids may hold a slash, names of fields do not. */
    static String written(FieldKey field) {
        return field.entity() + "/" + field.field();
    }

    private static FieldKey field(String written) {
        int slash = written.lastIndexOf('/');
        return new FieldKey(EntityKey.parse(written.substring(0, Math.max(slash, 0))), written.substring(slash + 1));
    }
}
