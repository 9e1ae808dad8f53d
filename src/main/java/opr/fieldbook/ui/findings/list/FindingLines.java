package opr.fieldbook.ui.findings.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.conflict.FindingTitle;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.ReadinessRules;
import opr.fieldbook.domain.finding.ReadinessRules.Lack;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.ui.findings.list.FindingLine.Mood;
import opr.fieldbook.ui.theme.Glyph;
import org.jspecify.annotations.Nullable;

/** Reads the findings of an inspection as lines. Pure. */
public final class FindingLines {

    private FindingLines() {}

    /** All of them, withdrawn ones too, in the order of their numbers. */
    public static List<FindingLine> all(Inspection inspection) {
        return Finding.all(inspection.state()).stream()
                .map(finding -> line(finding, inspection))
                .toList();
    }

    /** Whether a line is a finding in the strict sense, or may still become one. */
    public static boolean isFinding(FindingLine line) {
        return line.findingClass() == null || line.findingClass().counted();
    }

    private static FindingLine line(Finding finding, Inspection inspection) {
        Party party = finding.party();
        Verification verification = finding.get(FindingField.VERIFICATION);
        FindingClass findingClass = finding.findingClass();
        boolean counts = findingClass == null || findingClass.counted();
        List<Lack> lacks = new ArrayList<>(ReadinessRules.lacks(finding, inspection.protocols()));
        if (finding.entity().inConflict() && !lacks.contains(Lack.CONFLICT)) {
            // Also of one that lacks nothing more, as it was withdrawn: it blocks a final report all the same.
            lacks.add(Lack.CONFLICT);
        }
        Mood mood = mood(finding, lacks);
        return new FindingLine(
                finding.id(),
                finding.name(),
                findingClass,
                FindingTitle.of(finding),
                sub(finding),
                subWords(finding, inspection),
                party == null
                        ? Text.of(counts ? "finding.party.open" : "finding.none")
                        : Text.of("word.party." + Codec.key(party)),
                citation(finding, inspection),
                !finding.allCitations().isEmpty(),
                verification == null || !counts ? null : FindingGlyph.of(verification),
                state(mood, lacks),
                mood);
    }

    private static Mood mood(Finding finding, List<Lack> lacks) {
        if (lacks.contains(Lack.CONFLICT)) {
            return Mood.LACKS;
        }
        if (finding.withdrawn()) {
            return Mood.WITHDRAWN;
        }
        if (finding.findingClass() == FindingClass.WORKING_NOTE) {
            return Mood.NEVER_EXPORTED;
        }
        return lacks.isEmpty() ? Mood.READY : Mood.LACKS;
    }

    private static String state(Mood mood, List<Lack> lacks) {
        return switch (mood) {
            case READY -> Text.of("finding.state.ready");
            case WITHDRAWN -> Text.of("finding.state.withdrawn");
            case NEVER_EXPORTED -> Text.of("finding.state.never-exported");
            case LACKS -> {
                String first = Text.of("finding.state." + Codec.key(lacks.getFirst()));
                yield lacks.size() == 1 ? first : Text.of("finding.state.more", first, lacks.size() - 1);
            }
        };
    }

    private static @Nullable Glyph sub(Finding finding) {
        return finding.get(FindingField.CORRECTED) != null && !finding.withdrawn() ? Glyph.CORRECTED : null;
    }

    private static String subWords(Finding finding, Inspection inspection) {
        RemovedAnyway removed = RemovedAnyway.of(inspection, finding.entity());
        if (removed != null) {
            return removed.words();
        }
        FindingField.Withdrawn withdrawn = finding.get(FindingField.WITHDRAWN);
        if (withdrawn != null) {
            return Text.of("finding.sub.withdrawn", withdrawn.reason());
        }
        return finding.get(FindingField.CORRECTED) == null ? "" : Text.of("finding.sub.corrected");
    }

    private static String citation(Finding finding, Inspection inspection) {
        List<String> keys = finding.allCitations();
        if (keys.isEmpty()) {
            FindingClass findingClass = finding.findingClass();
            return Text.of(
                    findingClass == FindingClass.DEFICIENCY ? "finding.citation.none" : "finding.citation.not-needed");
        }
        String first = label(keys.getFirst(), inspection);
        return keys.size() == 1 ? first : Text.of("finding.citation.more", first, keys.size() - 1);
    }

    private static String label(String key, Inspection inspection) {
        Optional<Citation> citation = inspection.protocols().stream()
                .flatMap(protocol -> protocol.citation(key).stream())
                .findFirst();
        ClauseField.Printed printed = ClauseField.PRINTED.read(inspection.state(), key);
        boolean moa = citation.map(known -> known.source() == Citation.Source.MOA).orElse(false);
        return moa && printed != null && !printed.section().isBlank()
                ? Text.of("finding.citation.moa", printed.section())
                : citation.map(Citation::shortTitle).orElse(key);
    }
}
