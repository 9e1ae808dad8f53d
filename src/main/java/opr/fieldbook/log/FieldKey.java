package opr.fieldbook.log;

/** Names one field of one entity. */
public record FieldKey(EntityKey entity, String field) {

    public static FieldKey of(String kind, String id, String field) {
        return new FieldKey(new EntityKey(kind, id), field);
    }
}
