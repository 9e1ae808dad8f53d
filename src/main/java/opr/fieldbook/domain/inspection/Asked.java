package opr.fieldbook.domain.inspection;

import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * One item as this inspection asks it: of one model and, where the item is per facility, of one facility.
 *
 * @param facility the facility's id, empty where the item is asked once
 */
public record Asked(String model, Section section, Item item, String facility) {

    public ConclusionId id() {
        return new ConclusionId(model, facility, item.id());
    }

    public Component component() {
        return section.component();
    }

    /** The answer given, or null while there is none or it is in conflict. */
    public @Nullable Answer answer(State state) {
        Entity entity = state.find(Kind.CONCLUSION, id().toString());
        return entity == null ? null : ConclusionField.ANSWER.read(entity);
    }
}
