package opr.fieldbook.log;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an inspection holds at one moment, for reading. */
public interface State {

    /** The entity, present or removed, or null if nothing was ever written about it. */
    @Nullable Entity find(String kind, String id);

    /** All entities of a kind, removed ones too, in the order of their ids. */
    Collection<Entity> all(String kind);

    Set<String> kinds();

    /** The field's value, cleared when there is none or while it is in conflict. */
    default Value value(String kind, String id, String field) {
        Entity entity = find(kind, id);
        return entity == null ? Value.CLEARED : entity.value(field);
    }
}
