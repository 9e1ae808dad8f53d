package opr.fieldbook.report.amend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.FindingClass;
import opr.fieldbook.report.ReportFinding;
import org.jspecify.annotations.Nullable;

/** Compares the findings of two reports, each finding with itself. */
final class FindingChanges {

    /** A part of a finding: its name in the texts, what happened when it differs, and its words. */
    private record Part(String key, Sort sort, Function<ReportFinding, String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("number", Sort.CHANGED, ReportFinding::number),
            new Part("title", Sort.REWORDED, ReportFinding::title),
            new Part("class", Sort.RECLASSIFIED, finding -> finding.findingClass().label()),
            new Part("party", Sort.RECLASSIFIED, finding -> finding.party().label()),
            new Part("category", Sort.RECLASSIFIED, FindingChanges::category),
            new Part("condition", Sort.REWORDED, finding -> finding.statement().condition()),
            new Part("requirement", Sort.RECITED, FindingChanges::requirement),
            new Part("evidence", Sort.REWORDED, finding -> finding.statement().evidence()),
            new Part("effect", Sort.REWORDED, finding -> finding.statement().effect()),
            new Part("cause", Sort.REWORDED, finding -> finding.statement().cause()),
            new Part("corrected", Sort.CHANGED, finding -> finding.history().corrected()),
            new Part("verification", Sort.CHANGED, finding -> finding.verification().label()));

    private FindingChanges() {}

    /** In the order of the report as it is now; those that are gone come where they stood, at the end. */
    static List<FindingChange> between(List<ReportFinding> before, List<ReportFinding> now) {
        Map<String, ReportFinding> was = byId(before);
        Map<String, ReportFinding> is = byId(now);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        List<FindingChange> changes = new ArrayList<>();
        for (String id : ids) {
            FindingChange change = change(was.get(id), is.get(id));
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, ReportFinding> byId(List<ReportFinding> findings) {
        Map<String, ReportFinding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    private static @Nullable FindingChange change(@Nullable ReportFinding before, @Nullable ReportFinding now) {
        List<Said> said = new ArrayList<>();
        EnumSet<Sort> sorts = EnumSet.noneOf(Sort.class);
        for (Part part : PARTS) {
            String was = before == null ? "" : part.words().apply(before);
            String is = now == null ? "" : part.words().apply(now);
            if (!was.equals(is)) {
                said.add(new Said(label(part, now == null ? before : now), was, is));
                sorts.add(part.sort());
            }
        }
        ReportFinding shown = now == null ? before : now;
        if (shown == null || said.isEmpty()) {
            return null;
        }
        List<Sort> all = before == null ? List.of(Sort.ADDED) : now == null ? List.of(Sort.REMOVED) : List.copyOf(sorts);
        return new FindingChange(shown.id(), shown.number(), shown.title(), all, said);
    }

    private static String label(Part part, @Nullable ReportFinding shown) {
        boolean guided = part.key().equals("requirement")
                && shown != null
                && shown.findingClass() == FindingClass.AREA_OF_CONCERN;
        String key = guided ? "guidance" : part.key();
        return switch (key) {
            case "number", "title", "class", "category" -> Text.of("document.column." + key);
            default -> Text.of("document.part." + key);
        };
    }

    private static String category(ReportFinding finding) {
        return (finding.kind().categoryCode() + " " + finding.kind().categoryName()).strip();
    }

    private static String requirement(ReportFinding finding) {
        String citation = finding.requirement().citation();
        String text = finding.requirement().text();
        return citation.isBlank() || text.isBlank() ? citation + text : citation + ": " + text;
    }
}
