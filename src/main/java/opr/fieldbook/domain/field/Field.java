package opr.fieldbook.domain.field;

import java.util.Objects;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * One field of one kind of thing: its name in the log, how its value is carried, who may see it and how it merges. Each is a
 * constant beside the thing it belongs to ({@code FindingField}); the inventory of {@code domain.edit} lists them all. What a person calls it stands in the texts under
 * {@code word.field.<kind>.<name>}.
 */
public record Field<T>(String kind, String name, Codec<T> codec, Sensitivity sensitivity, Merge merge) {

    public static <T> Field<T> open(String kind, String name, Codec<T> codec) {
        return new Field<>(kind, name, codec, Sensitivity.OPEN, Merge.SETTLE);
    }

    public static <T> Field<T> working(String kind, String name, Codec<T> codec) {
        return new Field<>(kind, name, codec, Sensitivity.WORKING, Merge.SETTLE);
    }

    public static <T> Field<T> owned(String kind, String name, Codec<T> codec) {
        return new Field<>(kind, name, codec, Sensitivity.WORKING, Merge.OWNED);
    }

    public static <T> Field<T> once(String kind, String name, Codec<T> codec) {
        return new Field<>(kind, name, codec, Sensitivity.OPEN, Merge.ONCE);
    }

    public static Field<Boolean> present(String kind) {
        return new Field<>(kind, Entity.PRESENT, Codec.FLAG, Sensitivity.OPEN, Merge.PRESENCE);
    }

    /** The value, or null when there is none, it is in conflict, or it cannot be read by this version. */
    public @Nullable T read(Entity entity) {
        Value value = entity.value(name);
        return value.holds() ? codec.read(value) : null;
    }

    public @Nullable T read(State state, String id) {
        Entity entity = state.find(kind, id);
        return entity == null ? null : read(entity);
    }

    /** Whether people wrote it differently without sight of each other, so that it has no value until somebody settles it. */
    public boolean inConflict(Entity entity) {
        return entity.register(name).inConflict();
    }

    /** The same of a thing by its id; not of one that nobody ever wrote about. */
    public boolean inConflict(State state, String id) {
        Entity entity = state.find(kind, id);
        return entity != null && inConflict(entity);
    }

    /** The value, or another in its place when there is none. */
    public T read(Entity entity, T otherwise) {
        return Objects.requireNonNullElse(read(entity), otherwise);
    }

    public FieldKey key(String id) {
        return FieldKey.of(kind, id, name);
    }

    /** The wish to give the field a value, or to clear it with null. */
    public Proposal propose(String id, @Nullable T value) {
        return new Proposal(key(id), value == null ? Value.CLEARED : codec.write(value));
    }

    /** The key of the words a person reads for this field. */
    public String textKey() {
        return "word.field." + kind + "." + name;
    }
}
