package opr.fieldbook.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything an inspection report says, in the order it is printed. Immutable and free of layout, so that the Word
 * report, the workbook and a later re-issue are made from one and the same thing.
 *
 * <p>There is no place for a recommendation: OPR reports what it found. Empty text means "not printed".
 *
 * @param cover what stands on the first page and in headers and footers
 * @param summary section 1
 * @param process section 2
 * @param overview section 3, facts in order
 * @param briefings section 4
 * @param findings sections 5 and 6, in number order, without best practices
 * @param topicsWithoutFindings section 7
 * @param bestPractices section 8
 * @param earlierFindings section 9
 * @param conclusion section 10
 * @param appendix the appendices
 */
public record ReportDocument(
        Cover cover,
        Summary summary,
        InspectionProcess process,
        List<Fact> overview,
        List<Briefing> briefings,
        List<ReportFinding> findings,
        List<String> topicsWithoutFindings,
        List<BestPractice> bestPractices,
        List<EarlierFinding> earlierFindings,
        Conclusion conclusion,
        Appendix appendix) {

    public ReportDocument {
        overview = List.copyOf(overview);
        briefings = List.copyOf(briefings);
        findings = List.copyOf(findings);
        topicsWithoutFindings = List.copyOf(topicsWithoutFindings);
        bestPractices = List.copyOf(bestPractices);
        earlierFindings = List.copyOf(earlierFindings);
        if (findings.stream().anyMatch(finding -> !finding.findingClass().counted())) {
            throw new IllegalArgumentException("Only deficiencies and areas of concern are numbered findings");
        }
    }

    /** The same with something more to say below the summary. */
    public ReportDocument noted(String note) {
        return new ReportDocument(
                cover,
                summary.noted(note),
                process,
                overview,
                briefings,
                findings,
                topicsWithoutFindings,
                bestPractices,
                earlierFindings,
                conclusion,
                appendix);
    }

    /** The counts, always taken from the findings that are printed. */
    public ResultCounts counts() {
        return ResultCounts.of(findings, bestPractices.size());
    }

    /** A label and what stands beside it. */
    public record Fact(String label, String value) {}

    /** A briefing at the beginning or end of a visit; attendees by title. */
    public record Briefing(String kind, LocalDate date, String attendees, String note) {}

    /** A best practice, BP-nn; it belongs to no party and counts for nothing. */
    public record BestPractice(String number, String title, String description, String why) {}

    /** A finding of the last inspection and where it stands now. */
    public record EarlierFinding(
            String number, FindingClass findingClass, String title, Party party, String status, String verified) {}

    /** Section 10: paragraphs, and a comparison with the inspection before (may be empty). */
    public record Conclusion(List<String> paragraphs, List<Comparison> comparison) {
        public Conclusion {
            paragraphs = List.copyOf(paragraphs);
            comparison = List.copyOf(comparison);
        }
    }

    /** One line of the comparison: what is compared, then and now. */
    public record Comparison(String label, String before, String now) {}
}
