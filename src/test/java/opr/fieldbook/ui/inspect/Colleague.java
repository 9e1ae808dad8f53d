package opr.fieldbook.ui.inspect;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Author;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.EditRules;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;

/** Another inspector on another laptop, who works from what was known at one moment; the work is handed over as revisions. */
public final class Colleague {

    private final String letter;
    private final Fold fold = new Fold();
    private final Inspection inspection = Inspection.of(fold);
    private final List<Revision> made = new ArrayList<>();
    private OffsetDateTime now;

    Colleague(String letter, List<Revision> known, OffsetDateTime start) {
        this.letter = letter;
        this.now = start;
        known.forEach(fold::apply);
        make(new Edit.JoinTeam(
                "device-" + letter,
                new MemberField.Who("Inspector " + letter, "I" + letter, Role.INSPECTOR, letter),
                new DeviceField.Keys("signing-" + letter, "agreement-" + letter)));
    }

    public Colleague make(Edit edit) {
        Author author = new Author("device-" + letter, "Inspector " + letter, letter, now.plusMinutes(3));
        return write(EditRules.name(edit, inspection), EditRules.proposals(edit, inspection, author));
    }

    /** Writes fields as they are wanted, whatever edit would have led to them. */
    public Colleague write(String edit, List<Proposal> proposals) {
        now = now.plusMinutes(3);
        Author author = new Author("device-" + letter, "Inspector " + letter, letter, now);
        Stamp stamp = new Stamp(
                author.name(),
                author.device(),
                now,
                false,
                fold.nextLogical(now.toInstant().toEpochMilli()));
        Revision revision = Revision.of(
                stamp,
                fold.nextPlace(author.device()),
                edit,
                fold.changes(proposals, Ids::salt));
        fold.apply(revision);
        made.add(revision);
        return this;
    }

    List<Revision> work() {
        return List.copyOf(made);
    }
}
