package opr.fieldbook.domain.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as a person meets it.
 *
 * @param position its place among all of the inspection, from 1, the same on every machine; 0 if it is open no more
 * @param where    the item, finding or other thing it is at
 * @param field    the field, or null if only a newer program knows it
 */
public record OpenConflict(int position, Conflict conflict, String where, @Nullable Field<?> field) {

    /** All of an inspection, by kind, id and field. */
    public static List<OpenConflict> all(Inspection inspection) {
        List<OpenConflict> all = new ArrayList<>();
        for (Conflict conflict : Conflict.all(inspection.state())) {
            all.add(named(all.size() + 1, conflict, inspection));
        }
        return all;
    }

    /** One that was settled just now, as it was before; it has no place among the open ones any more. */
    public static OpenConflict settled(Conflict conflict, Inspection inspection) {
        return named(0, conflict, inspection);
    }

    private static OpenConflict named(int position, Conflict conflict, Inspection inspection) {
        EntityKey thing = conflict.key().entity();
        return new OpenConflict(
                position,
                conflict,
                ThingName.of(inspection, thing),
                Inventory.find(thing.kind(), conflict.key().field()).orElse(null));
    }

    /** The conflicts of one thing, with their places among all. */
    public static List<OpenConflict> of(Inspection inspection, EntityKey thing) {
        Entity entity = inspection.state().find(thing.kind(), thing.id());
        return entity == null || Conflict.of(entity).isEmpty()
                ? List.of()
                : all(inspection).stream()
                        .filter(open -> open.thing().equals(thing))
                        .toList();
    }

    /** By id, by place, or by the name of its thing where that has only one. */
    public static Optional<OpenConflict> find(Inspection inspection, String word) {
        List<OpenConflict> all = all(inspection);
        return all.stream()
                .filter(open -> open.id().equals(word) || String.valueOf(open.position()).equals(word))
                .findFirst()
                .or(() -> {
                    List<OpenConflict> there = all.stream()
                            .filter(open -> open.where().equalsIgnoreCase(word))
                            .toList();
                    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
                });
    }

    public String id() {
        return conflict.id();
    }

    public EntityKey thing() {
        return conflict.key().entity();
    }

    /** What a person calls the field. */
    public String label() {
        return field == null ? conflict.key().field() : Text.of(field.textKey());
    }

    public List<Choice> choices() {
        return conflict.choices();
    }

    /** Every value with everybody who gave it, equal ones too. */
    public List<Choice> allChoices() {
        return conflict.register().choices();
    }

    /** Who else gave the value of a choice. */
    public List<Choice> alike(Choice choice) {
        return conflict.alike(choice);
    }

    /** Whose values they are, each name once, in the order of the alphabet. */
    public List<String> authors() {
        return allChoices().stream().map(Choice::author).distinct().sorted().toList();
    }

    /** A value of it in words. */
    public String words(Choice choice) {
        return ValueWords.of(field, choice.value());
    }

    /** Whether the values are texts that can stand one below the other. */
    public boolean joins() {
        return field != null && Settlement.joins(field);
    }

    /** What stands between them then; null where they cannot. */
    public @Nullable String between() {
        return field != null && joins() ? Settlement.between(field) : null;
    }

    /** Whether a new value is a text that can be typed as it is. */
    public boolean isText() {
        return field != null && field.codec() == Codec.TEXT && Settlement.takesNew(field);
    }

    /** The edit that settles it. */
    public Edit.SettleConflict settle(Settlement settlement) {
        return new Edit.SettleConflict(
                thing().kind(), thing().id(), conflict.key().field(), settlement);
    }
}
