package opr.fieldbook.domain.inspection;

/** A member of the team; the id is that of the member's device. */
public record Member(String id, MemberField.Who who) {}
