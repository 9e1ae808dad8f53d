package opr.fieldbook.report;

import java.util.List;

/**
 * The appendices.
 *
 * @param checklist appendix A, by component and section
 * @param interviews appendix B: questions answered, by component or role
 * @param tables further appendices in order: case-file rates, training by officer code, exhibits
 * @param acronyms last appendix but one
 * @param references last appendix
 */
public record Appendix(
        List<ChecklistSection> checklist,
        List<InterviewCount> interviews,
        List<ExtraTable> tables,
        List<ReportDocument.Fact> acronyms,
        List<String> references) {

    public Appendix {
        checklist = List.copyOf(checklist);
        interviews = List.copyOf(interviews);
        tables = List.copyOf(tables);
        acronyms = List.copyOf(acronyms);
        references = List.copyOf(references);
    }

    /** Whether interviews held were recorded; otherwise only their questions are counted. */
    public boolean interviewsHeld() {
        return interviews.stream().anyMatch(each -> each.interviews() > 0);
    }

    public int answers() {
        return checklist.stream().mapToInt(section -> section.answers().size()).sum();
    }

    /** A section of the checklist under its component; the model is empty when only one was inspected. */
    public record ChecklistSection(String model, String component, String title, List<Answer> answers) {
        public ChecklistSection {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One item and its conclusion.
     *
     * @param place the facility where an item is answered per facility; otherwise empty
     * @param detail the reason for "N/A" and "Not reviewed"; otherwise notes by count, or empty
     * @param reference the finding it led to, or empty
     */
    public record Answer(
            String itemId, String text, String place, Disposition disposition, String detail, String reference) {}

    /** A table that needs no layout of its own. Every row has as many cells as there are columns. */
    public record ExtraTable(String title, List<String> columns, List<List<String>> rows) {
        public ExtraTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("A row of \"" + title + "\" does not have " + width + " cells");
            }
        }
    }

    /** Interviews held with one role: never names, never languages of fewer than three. */
    public record InterviewCount(String role, int interviews, int answered, int asked) {}
}
