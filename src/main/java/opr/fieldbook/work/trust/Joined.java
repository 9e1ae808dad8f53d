package opr.fieldbook.work.trust;

import java.time.OffsetDateTime;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Role;

/**
 * The package with which this library joined an inspection.
 *
 * @param invitation id of the invitation
 * @param letter     the author's letter that was kept
 * @param sender     the device that made the package
 * @param at         when it was made, ISO 8601 with offset
 */
public record Joined(String invitation, Role role, String letter, String sender, String at) {

    static final Codec<Joined> CODEC = Codec.group(Joined.class);

    public OffsetDateTime time() {
        return OffsetDateTime.parse(at);
    }
}
