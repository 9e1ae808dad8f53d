package opr.fieldbook.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.domain.edit.Author;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.EditRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;

/**
 * A small synthetic inspection on one or more devices. Everything in it came through {@link EditRules} and
 * {@link Fold#changes}, as in the program. Device A made it; {@link #copyFor} gives another device what this one has.
 */
public final class SampleInspection {

    public static final String ID = "i-1";
    public static final String NUMBER = "287G-FY2027-JEM-0012";
    public static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T08:00:00-05:00");
    public static final InspectionField.OnSite ON_SITE =
            new InspectionField.OnSite(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25));

    private final Fold fold = new Fold();
    private final Inspection inspection = Inspection.of(fold);
    private final String letter;
    private OffsetDateTime now = START;

    private SampleInspection(String letter) {
        this.letter = letter;
    }

    /** One model with the tour, one facility. */
    public static SampleInspection jem() {
        return of(List.of(SampleProtocol.jem()), List.of("Main Jail"));
    }

    public static SampleInspection of(List<Protocol> protocols, List<String> facilities) {
        return create(protocols, new Edit.CreateInspection.Extras(facilities, null, null, null, true));
    }

    public static SampleInspection create(List<Protocol> protocols, Edit.CreateInspection.Extras extras) {
        SampleInspection sample = new SampleInspection("A");
        sample.apply(new Edit.CreateInspection(ID, NUMBER, lea(), protocols, ON_SITE, extras));
        sample.join();
        return sample;
    }

    public static Lea lea() {
        return new Lea(
                "lea-1",
                "Sample County Sheriff's Office",
                "GA",
                "Sample",
                "Sample Field Office",
                List.of("JEM"),
                new Lea.Agreement(LocalDate.of(2019, 6, 1), null, null),
                List.of("Main Jail"));
    }

    /** Another device with everything this one has so far; from then on each goes its own way until they exchange. */
    public SampleInspection copyFor(String otherLetter) {
        SampleInspection other = new SampleInspection(otherLetter);
        other.absorb(this);
        other.now = now;
        other.join();
        return other;
    }

    /** Takes in all revisions of the other device. */
    public void absorb(SampleInspection other) {
        List.copyOf(other.fold.revisions()).forEach(fold::apply);
    }

    private void join() {
        apply(new Edit.JoinTeam(
                device(),
                new MemberField.Who("Inspector " + letter, "I" + letter, Role.LEAD, letter),
                new DeviceField.Keys("signing-" + letter, "agreement-" + letter)));
    }

    /** Makes an edit, a minute after the last. */
    public SampleInspection apply(Edit edit) {
        now = now.plusMinutes(1);
        write(EditRules.name(edit, inspection), EditRules.proposals(edit, inspection, author()));
        return this;
    }

    /** Writes proposals as one revision, as a program of any version might. */
    public Revision write(String edit, List<Proposal> proposals) {
        int[] count = {0};
        String place = letter + fold.size();
        List<FieldChange> changes =
                fold.changes(proposals, () -> String.format(Locale.ROOT, "%s-%d", place, count[0]++));
        Stamp stamp = new Stamp(
                author().name(), device(), now, false, fold.nextLogical(now.toInstant().toEpochMilli()));
        Revision revision = Revision.of(stamp, fold.nextPlace(device()), edit, changes);
        fold.apply(revision);
        return revision;
    }

    /** What an edit would change; nothing is written. */
    public List<Proposal> proposals(Edit edit) {
        return EditRules.proposals(edit, inspection, author());
    }

    /** Raises a deficiency on the first document item and answers it. */
    public Finding deficiency(String id) {
        apply(new Edit.RaiseFinding(
                id,
                new FindingField.Classed(FindingClass.DEFICIENCY, "D-TRN", Party.LEA, null),
                item("J-D-01"),
                Edit.FindingTexts.titled("Title of " + id),
                null));
        return finding(id);
    }

    public Finding finding(String id) {
        return Finding.find(fold, id).orElseThrow();
    }

    /** The item, asked once. */
    public static ConclusionId item(String item) {
        return new ConclusionId(item.startsWith("W") ? "WSO" : "JEM", "", item);
    }

    /** The item in the first facility. */
    public static ConclusionId inMainJail(String item) {
        return new ConclusionId(item.startsWith("W") ? "WSO" : "JEM", "f1", item);
    }

    public String device() {
        return "device-" + letter;
    }

    public Author author() {
        return new Author(device(), "Inspector " + letter, letter, now);
    }

    public Inspection inspection() {
        return inspection;
    }

    public Fold fold() {
        return fold;
    }

    public Value value(String kind, String id, String field) {
        return fold.value(kind, id, field);
    }
}
