package opr.fieldbook.log;

/** A field and the value it is to get; what it replaces is filled in from the state by {@link Fold#changes}. */
public record Proposal(FieldKey key, Value value) {

    public static Proposal of(String kind, String id, String field, Value value) {
        return new Proposal(FieldKey.of(kind, id, field), value);
    }
}
