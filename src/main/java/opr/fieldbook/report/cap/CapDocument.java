package opr.fieldbook.report.cap;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.report.ReportFinding;
import org.jspecify.annotations.Nullable;

/**
 * Everything a corrective action workbook says. Best practices and working notes have no place in it.
 *
 * @param head which inspection, which round
 * @param entries one a finding, in number order
 */
public record CapDocument(Head head, List<Entry> entries) {

    public CapDocument {
        entries = List.copyOf(entries);
        if (entries.stream().anyMatch(entry -> !entry.finding().findingClass().counted())) {
            throw new IllegalArgumentException("A best practice needs no corrective action");
        }
    }

    /** The same for the inspected agency: only the rows it answers. */
    public CapDocument forLea() {
        return new CapDocument(
                head.forLea(),
                entries.stream()
                        .filter(entry -> entry.finding().party().concernsLea())
                        .toList());
    }

    /**
     * Which inspection and round.
     *
     * @param inspectionId never shown; an import is matched by it
     * @param round 1 for the first
     * @param dates when it was made and when it is due
     * @param marking the unit's marking; may be empty
     */
    public record Head(
            String inspectionId,
            String reportNumber,
            String lea,
            String fieldOffice,
            int round,
            Dates dates,
            String marking,
            boolean draft,
            boolean leaCopy) {

        Head forLea() {
            return new Head(inspectionId, reportNumber, lea, fieldOffice, round, dates, marking, draft, true);
        }
    }

    /** When the report was issued, when the plan is due (neither yet in a draft), and the day of writing. */
    public record Dates(@Nullable LocalDate issued, @Nullable LocalDate due, LocalDate written) {}

    /**
     * One row.
     *
     * @param rowId finding and round, never shown
     * @param response what ERO answered so far
     */
    public record Entry(String rowId, ReportFinding finding, Response response, OprNote note, HqReview review) {}

    /** ERO's seven columns; an empty text or no date where nothing was answered. */
    public record Response(
            String concurrence,
            String reason,
            String action,
            String owner,
            @Nullable LocalDate target,
            @Nullable LocalDate done,
            String evidence) {

        /** Nothing answered yet. */
        public static final Response NONE = new Response("", "", "", "", null, null, "");
    }

    /** What OPR records: received, evidence seen, a note. Resolved or unresolved is decided in a follow-up review. */
    public record OprNote(@Nullable LocalDate received, @Nullable LocalDate evidenceSeen, String note) {

        public static final OprNote NONE = new OprNote(null, null, "");
    }

    /** What ERO headquarters decided, dates and texts apart. */
    public record HqReview(
            String decision, @Nullable LocalDate date, String comment, String memo, @Nullable LocalDate memoDate) {

        public static final HqReview NONE = new HqReview("", null, "", "", null);
    }
}
