package opr.fieldbook.domain.inspection;

/** A member of the team; the id is that of the member's device. */
public record Member(String id, MemberField.Who who) {

    /** A lead, a substitute lead or the unit chief. */
    public boolean leads() {
        return who.role() != Role.INSPECTOR;
    }
}
