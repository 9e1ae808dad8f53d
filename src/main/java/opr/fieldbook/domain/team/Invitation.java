package opr.fieldbook.domain.team;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it is read.
 *
 * @param by     the device that wrote it
 * @param joined the devices that joined with it
 */
public record Invitation(String id, InvitationField.Invited who, String by, List<String> joined) {

    public Invitation {
        joined = List.copyOf(joined);
    }

    /** All of them, by letter. */
    public static List<Invitation> all(State state) {
        return state.all(Kind.INVITATION).stream()
                .filter(Entity::present)
                .map(entity -> of(entity, state))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Invitation invitation) -> invitation.who().letter())
                        .thenComparing(Invitation::id))
                .toList();
    }

    private static @Nullable Invitation of(Entity entity, State state) {
        InvitationField.Invited who = InvitationField.WHO.read(entity);
        List<Head> heads = entity.register(InvitationField.WHO.name()).heads();
        if (who == null || heads.isEmpty()) {
            return null;
        }
        String id = entity.key().id();
        List<String> joined = state.all(Kind.MEMBER).stream()
                .filter(member -> id.equals(MemberField.INVITATION.read(member)))
                .map(member -> member.key().id())
                .toList();
        return new Invitation(id, who, heads.getFirst().stamp().device(), joined);
    }
}
