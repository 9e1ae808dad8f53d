package opr.fieldbook.ui.findings.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.ReadinessRules.Lack;
import opr.fieldbook.domain.finding.ReadinessRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.findings.model.FindingView.Check;

/** What a finding needs before it can go in the report: what is there, what is missing. */
final class CheckWords {

    private CheckWords() {}

    static List<Check> of(Inspection inspection, Finding finding) {
        FindingClass findingClass = finding.findingClass();
        if (findingClass == FindingClass.WORKING_NOTE) {
            return List.of();
        }
        List<Lack> lacks = ReadinessRules.lacks(finding, inspection.protocols());
        List<Check> checks = new ArrayList<>();
        line(checks, lacks, finding, "finding.check.class", EnumSet.of(Lack.CLASS));
        line(checks, lacks, finding, "finding.check.words", EnumSet.of(Lack.TITLE, Lack.CONDITION));
        if (findingClass != null && findingClass.counted()) {
            line(
                    checks,
                    lacks,
                    finding,
                    "finding.check.category",
                    EnumSet.of(
                            Lack.CATEGORY,
                            Lack.CATEGORY_OF_OTHER_CLASS,
                            Lack.PARTY,
                            Lack.PARTY_OF_OTHER_CATEGORY));
            if (findingClass == FindingClass.DEFICIENCY) {
                line(checks, lacks, finding, "finding.check.citation", EnumSet.of(Lack.CITATION));
            } else {
                line(checks, lacks, finding, "finding.check.effect", EnumSet.of(Lack.EFFECT));
            }
            line(checks, lacks, finding, "finding.check.evidence", EnumSet.of(Lack.EVIDENCE));
        }
        if (lacks.contains(Lack.CONFLICT)) {
            line(checks, lacks, finding, "finding.check.conflict", EnumSet.of(Lack.CONFLICT));
        }
        return checks;
    }

    /** One line when it is there, one for each lack when it is not. */
    private static void line(List<Check> checks, List<Lack> lacks, Finding finding, String metKey, Set<Lack> about) {
        List<Lack> open = lacks.stream().filter(about::contains).toList();
        if (open.isEmpty()) {
            checks.add(new Check(true, Text.of(metKey)));
        }
        for (Lack lack : open) {
            String words = Text.of("finding.lack." + Codec.key(lack), finding.name());
            checks.add(new Check(
                    false,
                    lack == Lack.CITATION || lack == Lack.EFFECT ? Text.of("finding.check.not-final", words) : words));
        }
    }
}
