package opr.fieldbook.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page, and what runs along every page.
 *
 * @param product what kind of paper it is: "Inspection Report", "WSO Oversight Review"
 * @param reportNumber the inspection's number, or the word for a draft without one
 * @param lea the inspected agency
 * @param models the titles of the models inspected
 * @param place facility, county, state and ICE field office
 * @param dates on-site days and the date of the report
 * @param team inspectors by title and name or code, the lead first
 * @param reviewed what was looked at, in one or two lines
 * @param release edition, marking, receivers, draft or issued
 */
public record Cover(
        String product,
        String reportNumber,
        String lea,
        List<String> models,
        Place place,
        Dates dates,
        List<TeamMember> team,
        String reviewed,
        Release release) {

    public Cover {
        models = List.copyOf(models);
        team = List.copyOf(team);
    }

    /** The same with another date. */
    public Cover dated(LocalDate report) {
        return new Cover(
                product,
                reportNumber,
                lea,
                models,
                place,
                new Dates(dates.firstDay(), dates.lastDay(), report),
                team,
                reviewed,
                release);
    }

    /** Where the inspection was. */
    public record Place(String facility, String county, String state, String fieldOffice) {}

    /** The days on site and the date of the report; a draft has no date. */
    public record Dates(LocalDate firstDay, LocalDate lastDay, @Nullable LocalDate report) {}

    /** One of the team. */
    public record TeamMember(String title, String name, String role) {}

    /**
     * Who may read it.
     *
     * @param edition "Internal", "ERO" or the words for a FOIA working copy
     * @param marking the unit's marking; empty if it has none
     * @param sentTo receivers; empty if not sent
     * @param draft whether DRAFT stands on every page
     */
    public record Release(String edition, String marking, String sentTo, boolean draft) {}
}
