package opr.fieldbook.domain.team;

import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Role;

/** The fields of an invitation; its id is random. It stays when its member has joined. */
public final class InvitationField {

    /**
     * Who is asked to join.
     *
     * @param letter the author's letter that is kept for this member and never given again
     */
    public record Invited(String name, Role role, String letter) {}

    public static final Field<Invited> WHO = Field.open(Kind.INVITATION, "who", Codec.group(Invited.class));
    public static final Field<Boolean> PRESENT = Field.present(Kind.INVITATION);

    private InvitationField() {}
}
