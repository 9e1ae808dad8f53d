package opr.fieldbook.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.field.Codec;
import org.jspecify.annotations.Nullable;

/**
 * What the list of inspections knows of one inspection without opening it. Kept sealed in the library, rebuilt from the
 * inspection whenever it changed.
 *
 * @param onSite   first and last day on site
 * @param progress answers given and asked, on the checklist and in interviews
 * @param findings a line for each finding
 * @param team     letters and names
 */
public record Summary(
        String id,
        Head head,
        InspectionField.OnSite onSite,
        Stage stage,
        Counts progress,
        List<Line> findings,
        List<MemberField.Who> team,
        InspectionField.@Nullable FollowUpChoice followUp,
        @Nullable LastPlace lastPlace) {

    public static final Codec<Summary> CODEC = Codec.group(Summary.class);

    /** Which inspection it is. */
    public record Head(
            String number,
            String leaId,
            String leaName,
            String fieldOffice,
            List<String> models,
            boolean practice,
            boolean fourFindingRule,
            @Nullable Integer cycleMonths) {}

    /** How far it is; conflicts are fields that several people answered differently. */
    public record Counts(int answered, int asked, int interviewsAnswered, int interviewsAsked, int conflicts) {
        public Counts {
            if (answered > asked || interviewsAnswered > interviewsAsked) {
                throw new IllegalArgumentException("More answers than items");
            }
        }
    }

    /** One finding: enough for lists, search and figures. */
    public record Line(
            String id,
            String name,
            String findingClass,
            @Nullable String category,
            @Nullable String party,
            @Nullable String requirement,
            String title,
            boolean withdrawn,
            boolean corrected) {}

    /** Where work was left. */
    public record LastPlace(String section, String item) {}

    /** The last day on site. */
    public LocalDate lastDay() {
        return onSite.end();
    }
}
