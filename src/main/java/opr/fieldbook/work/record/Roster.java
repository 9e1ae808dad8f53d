package opr.fieldbook.work.record;

import java.util.List;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** The staff roster: who stands behind a code. Names are read only where their key is. */
public final class Roster {

    private Roster() {}

    /**
     * One of the staff.
     *
     * @param name   null where it cannot be read here, where there is none, or where several stand in conflict
     * @param sealed there is a name and it cannot be read here
     */
    public record Person(String code, @Nullable String title, @Nullable String name, boolean sealed) {}

    /** Everybody on it, by code. */
    public static List<Person> of(State state, Identities identities) {
        return state.all(Kind.PERSON).stream()
                .filter(Entity::present)
                .map(entity -> person(entity, identities))
                .toList();
    }

    private static Person person(Entity entity, Identities identities) {
        String name = identities.read(PersonField.NAME, entity);
        Register register = entity.register(PersonField.NAME.name());
        boolean there = register.values().stream().anyMatch(Value.Sealed.class::isInstance);
        return new Person(
                entity.key().id(), PersonField.TITLE.read(entity), name, there && name == null && !readable(entity, identities));
    }

    /** In conflict and still readable: what stands there is not sealed from this laptop. */
    private static boolean readable(Entity entity, Identities identities) {
        return entity.register(PersonField.NAME.name()).values().stream()
                .allMatch(value -> value instanceof Value.Sealed sealed
                        && identities.open(PersonField.NAME.key(entity.key().id()), sealed).isPresent());
    }
}
