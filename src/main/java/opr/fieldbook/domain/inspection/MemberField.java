package opr.fieldbook.domain.inspection;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;

/** The fields of a team member; the entity id is the id of the member's device. */
public final class MemberField {

    /**
     * Who the member is.
     *
     * @param name     as given at first start
     * @param initials two or three letters
     * @param role     what the member sees first
     * @param letter   the letter that marks this author's notes and working keys: A, B, C …
     */
    public record Who(String name, String initials, Role role, String letter) {}

    public static final Field<Who> WHO = Field.open(Kind.MEMBER, "who", Codec.group(Who.class));

    /** The invitation with which the device joined; none for whoever made the inspection. */
    public static final Field<String> INVITATION = Field.open(Kind.MEMBER, "invitation", Codec.TEXT);

    public static final Field<Boolean> PRESENT = Field.present(Kind.MEMBER);

    private MemberField() {}
}
