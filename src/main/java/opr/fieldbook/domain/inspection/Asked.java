package opr.fieldbook.domain.inspection;

import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.domain.protocol.Wording;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * One item as this inspection asks it: of one model and, where the item is per facility, of one facility.
 *
 * @param facility the facility's id, empty where the item is asked once
 * @param wording  the wording hash of the item
 */
public record Asked(String model, Section section, Item item, String facility, String wording) {

    public Asked(String model, Section section, Item item, String facility) {
        this(model, section, item, facility, Wording.hash(item));
    }

    public ConclusionId id() {
        return new ConclusionId(model, facility, item.id());
    }

    public Component component() {
        return section.component();
    }

    /** The answer given under this wording, or null while there is none or it is in conflict. */
    public @Nullable Answer answer(State state) {
        Answer given = given(state);
        return given == null || !given.wording().equals(wording) ? null : given;
    }

    /** An answer that was given to another wording of the item; it says nothing about this one. Null if there is none. */
    public @Nullable Answer formerAnswer(State state) {
        Answer given = given(state);
        return given == null || given.wording().equals(wording) ? null : given;
    }

    private @Nullable Answer given(State state) {
        Entity entity = state.find(Kind.CONCLUSION, id().toString());
        return entity == null ? null : ConclusionField.ANSWER.read(entity);
    }
}
