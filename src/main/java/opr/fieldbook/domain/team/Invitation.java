package opr.fieldbook.domain.team;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

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

    /** The invitation of somebody else with which a device joined under a name of its own; nothing if it joined with its own. */
    public static Optional<Invitation> ofAnother(State state, String device) {
        MemberField.Who member = MemberField.WHO.read(state, device);
        return all(state).stream()
                .filter(invitation -> invitation.joined().contains(device))
                .filter(invitation -> member != null && !invitation.isFor(member.name()))
                .findFirst();
    }

    /** Whether it is for a person of this name, however that is capitalized and spaced. */
    public boolean isFor(String name) {
        return samePerson(who.name(), name);
    }

    /** Whether two names are the same but for capitals and spaces. */
    public static boolean samePerson(String one, String other) {
        return SPACE.matcher(one).replaceAll("").equalsIgnoreCase(SPACE.matcher(other).replaceAll(""));
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
