package opr.fieldbook.domain.conflict;

import java.util.Objects;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.exhibit.ExhibitField;
import opr.fieldbook.domain.exhibit.ExhibitLink;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.FacilityField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.State;

/** What a person calls a thing: an item by its id, a finding by its number, a note by what it is about. */
public final class ThingName {

    private static final int SHORT = 8;

    private ThingName() {}

    public static String of(Inspection inspection, EntityKey thing) {
        State state = inspection.state();
        return switch (thing.kind()) {
            case Kind.INSPECTION -> inspection.number().isEmpty() ? thing.id() : inspection.number();
            case Kind.ISSUE -> thing.id().matches("\\d{1,6}") ? Issue.words(Integer.parseInt(thing.id())) : thing.id();
            case Kind.CONCLUSION -> item(inspection, thing.id());
            case Kind.FINDING -> finding(state, thing.id());
            case Kind.FINDING_ITEM -> both(
                    finding(state, FindingLink.finding(thing.id())), item(inspection, FindingLink.other(thing.id())));
            case Kind.FINDING_CITATION, Kind.FINDING_NAME -> finding(state, FindingLink.finding(thing.id()));
            case Kind.FINDING_PAIR, Kind.FINDING_SAME, Kind.FINDING_APART -> pair(state, thing.id());
            case Kind.EXHIBIT_ITEM -> both(
                    exhibit(state, ExhibitLink.exhibit(thing.id())), item(inspection, ExhibitLink.other(thing.id())));
            case Kind.EXHIBIT_FINDING -> both(
                    exhibit(state, ExhibitLink.exhibit(thing.id())), finding(state, ExhibitLink.other(thing.id())));
            case Kind.ASSIGNMENT -> section(inspection, thing.id());
            case Kind.OBSERVATION -> Text.of(
                    "settle.thing.observation",
                    item(inspection, Objects.requireNonNullElse(ObservationField.ITEM.read(state, thing.id()), "")));
            case Kind.ENTRY -> note(inspection, thing.id());
            case Kind.FACILITY -> Objects.requireNonNullElse(FacilityField.NAME.read(state, thing.id()), thing.id());
            case Kind.MEMBER -> member(state, thing.id());
            case Kind.EXHIBIT -> exhibit(state, thing.id());
            case Kind.EXHIBIT_ADDED -> exhibit(state, ExhibitLink.exhibit(thing.id()));
            default -> thing.id();
        };
    }

    private static String exhibit(State state, String id) {
        String caption = ExhibitField.CAPTION.read(state, id);
        return Text.of("settle.thing.exhibit", caption != null ? caption : id.substring(0, Math.min(SHORT, id.length())));
    }

    private static String both(String one, String other) {
        return Text.of("settle.thing.both", one, other);
    }

    private static String pair(State state, String id) {
        String[] findings = id.split("\\|");
        return findings.length < 2 ? id : both(finding(state, findings[0]), finding(state, findings[1]));
    }

    /** A part of the work by the title of its section. */
    private static String section(Inspection inspection, String part) {
        int bar = part.indexOf('|');
        return bar < 0
                ? part
                : inspection
                        .protocol(part.substring(0, bar))
                        .flatMap(protocol -> protocol.sections().stream()
                                .filter(section -> section.key().equals(part.substring(bar + 1)))
                                .findFirst())
                        .map(section -> Text.of("settle.thing.section", section.title()))
                        .orElse(part);
    }

    private static String item(Inspection inspection, String conclusion) {
        if (conclusion.chars().filter(c -> c == '/').count() != 2) {
            return conclusion;
        }
        ConclusionId id = ConclusionId.parse(conclusion);
        return id.facility().isEmpty() || inspection.facilities().size() < 2
                ? id.item()
                : id.item() + " " + inspection.facilityName(id.facility());
    }

    private static String finding(State state, String id) {
        return Finding.find(state, id)
                .map(Finding::name)
                .filter(name -> !name.isEmpty())
                .orElse(id);
    }

    private static String note(Inspection inspection, String id) {
        String about = Objects.requireNonNullElse(EntryField.ABOUT.read(inspection.state(), id), EntryField.JOTS);
        return about.contains(":")
                ? Text.of("settle.thing.note", of(inspection, EntityKey.parse(about)))
                : Text.of("word.jot");
    }

    private static String member(State state, String id) {
        MemberField.Who who = MemberField.WHO.read(state, id);
        return who == null ? id : who.name();
    }
}
