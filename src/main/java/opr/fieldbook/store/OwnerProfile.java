package opr.fieldbook.store;

/**
 * Whose fieldbook this is.
 *
 * @param name     as it is printed in reports
 * @param initials as they stand beside answers
 * @param role     what the person may approve
 */
public record OwnerProfile(String name, String initials, Role role) {

    /** What a person does in an inspection. */
    public enum Role {
        INSPECTOR,
        LEAD,
        CHIEF
    }

    public OwnerProfile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An owner has a name");
        }
    }
}
