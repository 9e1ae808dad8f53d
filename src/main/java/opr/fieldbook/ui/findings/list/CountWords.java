package opr.fieldbook.ui.findings.list;

import java.util.Collection;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.protocol.FindingClass;

/** "6 findings (4 deficiencies, 2 areas of concern)": always the same words for the count. */
public final class CountWords {

    private CountWords() {}

    /** Counts those that count. */
    public static String of(Collection<Finding> findings) {
        long deficiencies = count(findings, FindingClass.DEFICIENCY);
        long concerns = count(findings, FindingClass.AREA_OF_CONCERN);
        return Text.of(
                "finding.count",
                words("finding.count.all", deficiencies + concerns),
                words("finding.count.deficiency", deficiencies),
                words("finding.count.area-of-concern", concerns));
    }

    private static long count(Collection<Finding> findings, FindingClass findingClass) {
        return findings.stream()
                .filter(Finding::counted)
                .filter(finding -> finding.findingClass() == findingClass)
                .count();
    }

    private static String words(String key, long count) {
        return Text.of(count == 1 ? key + ".one" : key + ".many", count);
    }
}
