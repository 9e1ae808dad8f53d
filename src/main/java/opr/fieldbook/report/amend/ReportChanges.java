package opr.fieldbook.report.amend;

import java.util.List;
import opr.fieldbook.report.ReportDocument;

/** Everything that a report says otherwise than the one that was issued. */
public record ReportChanges(List<FindingChange> findings, List<SectionChange> sections) {

    public ReportChanges {
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
    }

    /** What changed from one to the other. Pure. */
    public static ReportChanges between(ReportDocument before, ReportDocument now) {
        return new ReportChanges(
                FindingChanges.between(before.findings(), now.findings()), SectionChanges.between(before, now));
    }

    public boolean none() {
        return findings.isEmpty() && sections.isEmpty();
    }

    /** How many findings something of that sort happened to. */
    public int count(Sort sort) {
        return (int) findings.stream().filter(finding -> finding.is(sort)).count();
    }

    /** How many parts say something else, in findings and sections. */
    public int parts() {
        return findings.stream().mapToInt(finding -> finding.said().size()).sum()
                + sections.stream().mapToInt(section -> section.said().size()).sum();
    }
}
