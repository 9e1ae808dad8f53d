package opr.fieldbook.ui.report.model;

import java.util.List;

/**
 * What was issued, and what changed since.
 *
 * @param issued    what was issued last, when and by whom, in a sentence
 * @param counts    what changed, in a sentence; or why that cannot be said
 * @param findings  each changed finding
 * @param sections  each changed section and its parts
 * @param amendment the number the next amendment would get; 0 where none can be written
 */
public record IssueView(String issued, String counts, List<Line> findings, List<Line> sections, int amendment) {

    public IssueView {
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
    }

    /**
     * One of them.
     *
     * @param id   of the finding; empty for a section
     * @param name number and title, or the title of the section
     * @param what happened to it, or which parts of it changed
     */
    public record Line(String id, String name, String what) {}

    public boolean changed() {
        return !findings.isEmpty() || !sections.isEmpty();
    }
}
