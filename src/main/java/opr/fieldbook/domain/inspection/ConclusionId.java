package opr.fieldbook.domain.inspection;

/**
 * The identity of a conclusion: model, facility (empty where the item is asked once) and item. Two people who conclude the
 * same item write the same thing.
 */
public record ConclusionId(String model, String facility, String item) {

    /** Reads {@code JEM/facility/J-T-03}. */
    public static ConclusionId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a conclusion id: " + text);
        }
        return new ConclusionId(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return model + "/" + facility + "/" + item;
    }
}
